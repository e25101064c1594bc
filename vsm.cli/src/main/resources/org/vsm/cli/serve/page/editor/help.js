// The keys of the editor, in a panel below the text.
import { StateEffect, StateField } from '@codemirror/state';
import { keymap, showPanel } from '@codemirror/view';
import { keys } from './phrases.js';

const toggle = StateEffect.define();

function panel(language) {
    const list = document.createElement('dl');
    list.className = 'vsm-keys';
    for (const [name, words] of keys(language)) {
        const pair = list.appendChild(document.createElement('div'));
        const key = pair.appendChild(document.createElement('dt')).appendChild(document.createElement('kbd'));
        key.textContent = name;
        pair.appendChild(document.createElement('dd')).textContent = words;
    }
    return { dom: list };
}

const shown = language => StateField.define({
    create: () => null,
    update(show, transaction) {
        return transaction.effects.some(effect => effect.is(toggle)) ? show ? null : () => panel(language) : show;
    },
    provide: field => showPanel.from(field),
});

/** Shows the keys, or takes them away again. */
export function toggleHelp(view) {
    view.dispatch({ effects: toggle.of(null) });
    return true;
}

export const help = language => [shown(language), keymap.of([{ key: 'F1', run: toggleHelp }])];
