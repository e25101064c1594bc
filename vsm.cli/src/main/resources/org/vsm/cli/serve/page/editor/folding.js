// Blocks that can be folded away.
import { codeFolding, foldGutter, foldKeymap, foldService } from '@codemirror/language';
import { StateEffect, StateField } from '@codemirror/state';
import { keymap } from '@codemirror/view';
import { following } from './language.js';

const setBlocks = StateEffect.define();

/** From the end of a block's first line to the end of the line before its last one. */
const blocks = StateField.define({
    create: () => [],
    update(known, transaction) {
        const set = transaction.effects.find(effect => effect.is(setBlocks));
        if (set) {
            return set.value;
        }
        return transaction.docChanged
            ? known.map(({ from, to }) => ({ from: transaction.changes.mapPos(from), to: transaction.changes.mapPos(to) })) : known;
    },
});

function spans(doc, ranges) {
    return ranges.filter(each => each.endLine > each.startLine && each.endLine < doc.lines).map(each => {
        const last = doc.line(each.endLine + 1);
        const closes = /^\s*\}/.test(last.text);
        return { from: doc.line(each.startLine + 1).to, to: closes ? last.from + last.text.indexOf('}') : last.to };
    });
}

export const folding = () => [
    blocks,
    codeFolding(),
    foldGutter({ foldingChanged: update => update.startState.field(blocks) !== update.state.field(blocks) }),
    foldService.of((state, start, end) => state.field(blocks).find(each => each.from === end && each.to > end) ?? null),
    keymap.of(foldKeymap),
    following({
        pause: 300,
        ask: client => client.ask('foldingRange'),
        answer: (view, ranges) => view.dispatch({ effects: setBlocks.of(spans(view.state.doc, ranges)) }),
    }),
];
