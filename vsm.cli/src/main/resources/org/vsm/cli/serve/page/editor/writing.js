// What helps with writing: indentation by braces, and the whole text put in order.
import { indentOnInput, indentService, indentUnit } from '@codemirror/language';
import { indentWithTab } from '@codemirror/commands';
import { keymap } from '@codemirror/view';
import { language } from './language.js';
import { toChanges } from './positions.js';

const UNIT = '    ';

/** As deep as the line before, one more in its block, one less for what closes it. */
function depth(context, place) {
    const line = context.lineAt(place, 1);
    let before = line.from > 0 ? context.lineAt(line.from - 1, -1) : null;
    while (before && !before.text.trim() && before.from > 0) {
        before = context.lineAt(before.from - 1, -1);
    }
    if (!before) {
        return 0;
    }
    const opens = /\{\s*(\/\/.*)?$/.test(before.text);
    const closes = /^\s*\}/.test(line.text);
    return Math.max(0, context.lineIndent(before.from, -1) + (opens ? UNIT.length : 0) - (closes ? UNIT.length : 0));
}

/** Puts the text in order; the cursor stays with its word. */
export async function format(view) {
    const { doc } = view.state;
    const edits = await view.state.facet(language)?.ask('formatting', { options: { tabSize: UNIT.length, insertSpaces: true } });
    if (edits?.length && view.state.doc === doc && !view.state.readOnly) {
        view.dispatch({ changes: toChanges(doc, edits), userEvent: 'input.format' });
    }
}

export const writing = () => [
    indentUnit.of(UNIT),
    indentService.of(depth),
    indentOnInput(),
    keymap.of([{ key: 'Shift-Alt-f', run: view => { format(view); return true; } }, indentWithTab]),
];
