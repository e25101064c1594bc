// What may be typed at a place; whole statements have places to fill in, from one to the next with the tab key.
import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap, pickedCompletion, snippet } from '@codemirror/autocomplete';
import { Prec } from '@codemirror/state';
import { keymap } from '@codemirror/view';
import { language } from './language.js';
import { rendered } from './markdown.js';
import { toPosition, toSpan } from './positions.js';

const KINDS = { 7: 'class', 9: 'namespace', 14: 'keyword', 15: 'text', 18: 'variable', 12: 'constant', 11: 'constant', 20: 'enum', 21: 'constant' };
const SNIPPET = 2;
const WORD = /^"?[\p{L}\p{N}_%&/ -]*$/u;

/** A template as the editor writes it: places are ${1:name}, and of several names to choose from the first one. */
export function template(text) {
    return text.replace(/\$\{(\d+)\|((?:\\.|[^|\\])*)\|\}/g, (all, number, names) => `\${${number}:${names.split(/(?<!\\),/)[0].replace(/\\([,|\\])/g, '$1')}}`)
        .replace(/\$(\d+)/g, (all, number) => number === '0' ? '${99}' : `\${${number}}`)
        .replace(/\$\{0:/g, '${99:')
        .replace(/\\\$/g, '$');
}

function inserting(item, edit) {
    return (view, completion, from, to) => {
        if (item.insertTextFormat === SNIPPET) {
            snippet(template(edit))(view, completion, from, to);
        } else {
            view.dispatch({
                changes: { from, to, insert: edit },
                selection: { anchor: from + edit.length },
                userEvent: 'input.complete',
                annotations: pickedCompletion.of(completion),
            });
        }
    };
}

function option(item) {
    const { documentation } = item;
    return {
        label: item.filterText ?? item.label,
        displayLabel: item.label,
        detail: item.detail,
        sortText: item.sortText,
        type: KINDS[item.kind] ?? 'text',
        info: documentation ? () => rendered(typeof documentation === 'string' ? { kind: 'plaintext', value: documentation } : documentation) : undefined,
        apply: inserting(item, item.textEdit?.newText ?? item.insertText ?? item.label),
    };
}

async function proposals(context) {
    const client = context.state.facet(language);
    const word = context.matchBefore(/[\p{L}\p{N}_"]+/u);
    if (!client || !(context.explicit || word)) {
        return null;
    }
    const answer = await client.ask('completion', { position: toPosition(context.state.doc, context.pos) });
    const items = Array.isArray(answer) ? answer : answer?.items ?? [];
    if (items.length === 0) {
        return null;
    }
    const range = items[0].textEdit?.range;
    const from = range ? toSpan(context.state.doc, range).from : word?.from ?? context.pos;
    return { from, options: items.map(option), validFor: WORD };
}

export const completion = () => [
    autocompletion({ override: [proposals], icons: false, closeOnBlur: true }),
    closeBrackets(),
    Prec.high(keymap.of([...closeBracketsKeymap, ...completionKeymap])),
];
