// A line below the text that tells something in passing; it goes with the next word that is typed.
import { StateEffect, StateField } from '@codemirror/state';
import { showPanel } from '@codemirror/view';

const setNote = StateEffect.define();

const shown = StateField.define({
    create: () => null,
    update(text, transaction) {
        const set = transaction.effects.find(effect => effect.is(setNote));
        return set ? set.value : transaction.docChanged ? null : text;
    },
    provide: field => showPanel.from(field, text => text && (() => {
        const line = document.createElement('div');
        line.className = 'vsm-note';
        line.setAttribute('role', 'status');
        line.textContent = text;
        return { dom: line };
    })),
});

/** Tells something; null takes it back. */
export function note(view, text) {
    if (view.state.field(shown, false) !== undefined && view.state.field(shown) !== text) {
        view.dispatch({ effects: setNote.of(text) });
    }
}

export const notes = () => shown;
