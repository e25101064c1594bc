// Places of the language server's protocol (line and character) and offsets of the editor.

export function toOffset(doc, position) {
    if (position.line >= doc.lines) {
        return doc.length;
    }
    const line = doc.line(Math.max(0, position.line) + 1);
    return Math.min(line.from + Math.max(0, position.character), line.to);
}

export function toPosition(doc, offset) {
    const line = doc.lineAt(offset);
    return { line: line.number - 1, character: offset - line.from };
}

export function toRange(doc, from, to) {
    return { start: toPosition(doc, from), end: toPosition(doc, to) };
}

export function toSpan(doc, range) {
    const from = toOffset(doc, range.start);
    return { from, to: Math.max(from, toOffset(doc, range.end)) };
}

/** Edits of the protocol as changes of the editor. */
export function toChanges(doc, edits) {
    return edits.map(edit => ({ ...toSpan(doc, edit.range), insert: edit.newText }));
}

/** Whether two addresses mean the same file, whichever characters they encode. */
export function sameFile(one, other) {
    try {
        return decodeURIComponent(one) === decodeURIComponent(other);
    } catch {
        return one === other;
    }
}
