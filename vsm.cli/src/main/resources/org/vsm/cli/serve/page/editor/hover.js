// What a word means, and its figures, where the pointer rests; with the keyboard by Ctrl+K Ctrl+I.
import { StateEffect, StateField } from '@codemirror/state';
import { closeHoverTooltips, hasHoverTooltips, hoverTooltip, keymap, showTooltip, ViewPlugin } from '@codemirror/view';
import { language } from './language.js';
import { rendered } from './markdown.js';
import { note } from './notes.js';
import { toPosition, toSpan } from './positions.js';

async function tooltip(view, place) {
    const { doc } = view.state;
    const found = await view.state.facet(language)?.ask('hover', { position: toPosition(doc, place) });
    if (!found || view.state.doc !== doc) {
        return null;
    }
    const span = found.range ? toSpan(doc, found.range) : { from: place, to: place };
    return {
        pos: span.from,
        end: span.to,
        above: true,
        create: () => {
            const dom = rendered(found.contents);
            dom.classList.add('vsm-hover');
            return { dom };
        },
    };
}

const setTooltip = StateEffect.define();

const asked = StateField.define({
    create: () => null,
    update(shown, transaction) {
        const set = transaction.effects.find(effect => effect.is(setTooltip));
        return set ? set.value : transaction.docChanged || transaction.selection ? null : shown;
    },
    provide: field => showTooltip.from(field),
});

async function explain(view) {
    const found = await tooltip(view, view.state.selection.main.head);
    view.dispatch({ effects: setTooltip.of(found) });
    if (!found) {
        note(view, view.state.phrase('Nothing to explain here'));
    }
}

/** What the pointer has brought up goes by the escape key, wherever the focus is. */
const dismissable = ViewPlugin.define(view => {
    const close = event => {
        if (event.key === 'Escape' && hasHoverTooltips(view.state)) {
            view.dispatch({ effects: closeHoverTooltips });
        }
    };
    document.addEventListener('keydown', close);
    return { destroy: () => document.removeEventListener('keydown', close) };
});

export const hover = () => [
    dismissable,
    hoverTooltip(tooltip, { hoverTime: 250 }),
    asked,
    keymap.of([
        { key: 'Mod-k Mod-i', run: view => { explain(view); return true; } },
        { key: 'Escape', run: view => view.state.field(asked) !== null && (view.dispatch({ effects: setTooltip.of(null) }), true) },
    ]),
];
