// Small words in the text that nobody has written: what a count or a range comes to, and above states what they come to.
import { StateEffect, StateField } from '@codemirror/state';
import { Decoration, EditorView, WidgetType } from '@codemirror/view';
import { following } from './language.js';
import { toOffset, toRange } from './positions.js';

class Words extends WidgetType {
    constructor(text, kind) {
        super();
        this.text = text;
        this.kind = kind;
    }

    eq(other) {
        return other.text === this.text && other.kind === this.kind;
    }

    toDOM() {
        const words = document.createElement('span');
        words.className = this.kind;
        words.textContent = this.text;
        return words;
    }
}

/** Words in a line of their own, as far from the edge as the line below. */
class LineOfWords extends Words {
    toDOM() {
        const line = document.createElement('div');
        line.className = 'vsm-line-of-words';
        line.appendChild(document.createElement('span')).textContent = /^\s*/.exec(this.text)[0];
        const words = super.toDOM();
        words.textContent = this.text.trimStart();
        line.append(words);
        return line;
    }
}

function decorations(kind, pause, ask, ranges) {
    const set = StateEffect.define();
    const field = StateField.define({
        create: () => Decoration.none,
        update(shown, transaction) {
            const effect = transaction.effects.find(each => each.is(set));
            return effect ? effect.value : shown.map(transaction.changes);
        },
        provide: self => EditorView.decorations.from(self),
    });
    return [field, following({
        pause,
        ask,
        answer: (view, found) => view.dispatch({ effects: set.of(Decoration.set(ranges(view.state.doc, found), true)) }),
    })];
}

const textOf = label => typeof label === 'string' ? label : label.map(each => each.value).join('');

const hints = decorations('vsm-hint', 400,
    (client, view) => client.ask('inlayHint', { range: toRange(view.state.doc, 0, view.state.doc.length) }),
    (doc, found) => found.map(each => Decoration.widget({ widget: new Words(textOf(each.label), 'vsm-hint'), side: 1 })
        .range(toOffset(doc, each.position))));

/** The lines above a state or an improvement that have words and no command: what they lead to is beside the text anyway. */
async function summaries(client) {
    const lenses = (await client.ask('codeLens') ?? []).filter(each => !each.command);
    return Promise.all(lenses.map(each => client.resolveLens(each)));
}

const lenses = decorations('vsm-lens', 600, summaries,
    (doc, found) => found.filter(each => each?.command?.title).map(each => {
        const line = doc.lineAt(toOffset(doc, each.range.start));
        const indent = ' '.repeat(line.text.length - line.text.trimStart().length);
        return Decoration.widget({ widget: new LineOfWords(indent + each.command.title, 'vsm-lens'), block: true, side: -1 }).range(line.from);
    }));

export const whatItComesTo = () => [hints, lenses];
