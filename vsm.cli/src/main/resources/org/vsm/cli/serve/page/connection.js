/** The conversation with the server. It begins again by itself when it breaks. */

const LONGEST_WAIT = 5000;

/** With which the server closes the connection of one page too many. */
export const TOO_MANY = 1013;

export function connect({url, onOpen, onMessage, onLost}) {
  let socket;
  let wait = 250;
  let closed = false;

  function open() {
    socket = new WebSocket(url);
    socket.binaryType = "arraybuffer";
    socket.onopen = () => { wait = 250; onOpen(); };
    socket.onmessage = event => receive(event.data);
    socket.onclose = event => {
      if (!closed) {
        onLost(event);
        wait = event.code === TOO_MANY ? LONGEST_WAIT : wait;
        setTimeout(open, wait);
        wait = Math.min(LONGEST_WAIT, wait * 2);
      }
    };
  }

  // Messages are handled in the order in which they came, though pictures have to be unpacked first.
  let before = Promise.resolve();
  function receive(data) {
    const message = typeof data === "string" ? Promise.resolve(data) : unpacked(data);
    before = before.then(() => message).then(text => onMessage(JSON.parse(text)))
      .catch(problem => console.error(problem));
  }

  function send(message) {
    if (socket.readyState === WebSocket.OPEN) {
      socket.send(JSON.stringify(message));
      return true;
    }
    return false;
  }

  open();
  addEventListener("pagehide", () => { closed = true; socket.close(); });
  addEventListener("pageshow", event => { if (event.persisted) { closed = false; open(); } });
  return {send};
}

async function unpacked(data) {
  const stream = new Blob([data]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).text();
}
