// Colours: at once by the look of a word, a moment later by its meaning, as the language server knows it.
import { HighlightStyle, StreamLanguage, syntaxHighlighting } from '@codemirror/language';
import { Prec, RangeSetBuilder, StateEffect, StateField } from '@codemirror/state';
import { Decoration, EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { following } from './language.js';
import { toOffset } from './positions.js';

/** In the order of the server's legend. */
const MEANINGS = ['keyword', 'comment', 'text', 'number', 'unit', 'source', 'stream', 'state', 'step', 'element', 'team', 'party', 'system',
    'work-type', 'improvement', 'name', 'mark'];

const looks = StreamLanguage.define({
    name: 'vsm',
    startState: () => ({ inComment: false }),
    token(stream, state) {
        if (state.inComment || stream.match('/*')) {
            state.inComment = !stream.skipTo('*/');
            if (state.inComment) {
                stream.skipToEnd();
            } else {
                stream.match('*/');
            }
            return 'comment';
        }
        if (stream.match(/^\/\/.*/)) {
            return 'comment';
        }
        if (stream.match(/^"(?:\\.|[^\\"])*"?/) || stream.match(/^[„“](?:\\.|[^\\“”])*[“”]?/)) {
            return 'string';
        }
        if (stream.match(/^\d{4}-\d{2}-\d{2}/) || stream.match(/^\d+(?:[.,]\d+)?/)) {
            return 'number';
        }
        if (stream.match(/^\p{Ll}[\p{L}\p{M}\p{N}_]*/u)) {
            return 'keyword';
        }
        if (!stream.match(/^[\p{L}_][\p{L}\p{M}\p{N}_]*/u)) {
            stream.next();
        }
        return null;
    },
    languageData: {
        commentTokens: { line: '//', block: { open: '/*', close: '*/' } },
        closeBrackets: { brackets: ['{', '(', '"'] },
        indentOnInput: /^\s*\}$/,
    },
});

const style = HighlightStyle.define([
    { tag: tags.comment, class: 'vsm-comment' },
    { tag: tags.string, class: 'vsm-text' },
    { tag: tags.number, class: 'vsm-number' },
    { tag: tags.keyword, class: 'vsm-keyword' },
]);

const setColours = StateEffect.define();

const meanings = StateField.define({
    create: () => Decoration.none,
    update(colours, transaction) {
        const set = transaction.effects.find(effect => effect.is(setColours));
        return set ? set.value : colours.map(transaction.changes);
    },
    provide: field => EditorView.decorations.from(field),
});

const marks = MEANINGS.flatMap(meaning => [`vsm-${meaning}`, `vsm-${meaning} vsm-declaration`]).map(each => Decoration.mark({ class: each }));

/** Five numbers for each word: its place relative to the one before, its length, its colour, its shade. */
function unpacked(doc, data) {
    const builder = new RangeSetBuilder();
    let line = 0;
    let character = 0;
    for (let i = 0; i < data.length; i += 5) {
        character = data[i] === 0 ? character + data[i + 1] : data[i + 1];
        line += data[i];
        const from = toOffset(doc, { line, character });
        builder.add(from, Math.min(doc.length, from + data[i + 2]), marks[2 * data[i + 3] + (data[i + 4] & 1)]);
    }
    return builder.finish();
}

export const colours = () => [
    looks,
    syntaxHighlighting(style),
    Prec.high(meanings),
    following({
        // the look of a word is there at once, and the map comes first
        pause: 200,
        ask: client => client.ask('semanticTokens/full'),
        answer: (view, answer) => view.dispatch({ effects: setColours.of(unpacked(view.state.doc, answer.data)) }),
    }),
];
