/**
 * The text that is shared with the server. One edit is under way at a time; what is typed meanwhile goes with the next one.
 * What others have changed is put in where it does not touch what is still to be sent.
 */

/** The one stretch in which two texts differ. */
export function difference(before, after) {
  let start = 0;
  const most = Math.min(before.length, after.length);
  while (start < most && before[start] === after[start]) {
    start++;
  }
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) {
    end++;
  }
  return {from: start, to: before.length - end, insert: after.slice(start, after.length - end)};
}

export function shareText({editor, send, onState}) {
  let known = null;      // what the server has said last: {revision, text}
  let underWay = null;   // the text that was sent and not answered yet
  let sequence = 0;
  let anew = true;       // the next text is that of a new conversation, whatever its number
  let lost = null;       // what was under way when the last one broke
  let server = null;     // with whom the conversation is
  let inFile = null;     // what the file said when all was saved last; null where that was never so

  function push(base) {
    const text = editor.text;
    if (known === null || underWay !== null || text === known.text) {
      return;
    }
    underWay = text;
    const message = {type: "edit", sequence: ++sequence, revision: known.revision, ...difference(known.text, text)};
    if (base) {
      message.base = known.text;
    }
    if (!send(message)) {
      underWay = null;
    }
  }

  /** Puts what the server says into the editor, and keeps what was typed since a text. */
  function take(text, since) {
    const now = editor.text;
    if (now === since) {
      if (text !== now) {
        editor.setText(text);
      }
      return true;
    }
    const typed = difference(since, now);
    const theirs = difference(since, text);
    const apart = theirs.to < typed.from || typed.to < theirs.from;
    if (apart && text !== since) {
      const shift = typed.to < theirs.from ? typed.insert.length - (typed.to - typed.from) : 0;
      editor.setText(now.slice(0, theirs.from + shift) + theirs.insert + now.slice(theirs.to + shift));
    }
    return apart || text === since;
  }

  /** Another server knows nothing of what the last one was told: all that was written since the last saving is told once more. */
  function beginAgain(message) {
    const base = inFile ?? message.text;
    underWay = null;
    if (editor.text === base) {
      editor.setText(message.text);
      known = message;
    } else {
      known = {revision: message.revision, text: base};
      push(true);
    }
  }

  return {
    changed() { push(false); },
    heard(message) {
      if (message.type === "text") {
        if (known === null) {
          editor.setText(message.text);
          known = message;
        } else if (message.server !== server) {
          beginAgain(message);
        } else if (underWay === null && (anew || message.revision >= known.revision)) {
          // What was under way when the connection broke has arrived after all.
          if (take(message.text, message.text === lost ? lost : known.text)) {
            known = message;
          }
          push(true);
        }
        anew = false;
        server = message.server;
        inFile = message.saved ? message.text : inFile;
      } else if (message.type === "accepted" && message.sequence === sequence) {
        const sent = underWay;
        underWay = null;
        const text = message.text ?? sent;
        inFile = message.saved ? text : inFile;
        if (take(text, sent)) {
          known = {revision: message.revision, text};
          push(false);
        } else {
          known = {revision: message.revision, text: sent};
          push(true);
        }
      } else if (message.type === "again") {
        underWay = null;
        push(true);
      }
      onState(message, known !== null && editor.text === known.text && underWay === null);
    },
    /** After the connection was lost: what is not with the server yet is sent once more. */
    again() {
      anew = true;
      lost = underWay;
      underWay = null;
    },
    isKnown() { return known !== null && underWay === null && editor.text === known.text; }
  };
}
