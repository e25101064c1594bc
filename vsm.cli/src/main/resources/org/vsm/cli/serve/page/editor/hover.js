// What a word means, and its figures, where the pointer rests; with the keyboard by Ctrl+K Ctrl+I.
import { StateEffect, StateField } from '@codemirror/state';
import { closeHoverTooltips, hasHoverTooltips, hoverTooltip, keymap, showTooltip, ViewPlugin } from '@codemirror/view';
import { language } from './language.js';
import { rendered } from './markdown.js';
import { note } from './notes.js';
import { toPosition, toSpan } from './positions.js';

/** What the pointer has brought up goes by the escape key, wherever the focus is, and stays away until the pointer moves. */
const dismissable = ViewPlugin.define(view => {
    const value = { dismissed: false, destroy };
    const close = event => {
        if (event.key === 'Escape') {
            value.dismissed = true;
            if (hasHoverTooltips(view.state)) {
                view.dispatch({ effects: closeHoverTooltips });
            }
        }
    };
    // Browsers tell of a pointer at rest too, when what is beneath it changes.
    const moved = event => { value.dismissed &&= event.movementX === 0 && event.movementY === 0; };
    document.addEventListener('keydown', close);
    document.addEventListener('mousemove', moved, true);
    function destroy() {
        document.removeEventListener('keydown', close);
        document.removeEventListener('mousemove', moved, true);
    }
    return value;
});

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

export const hover = () => [
    dismissable,
    hoverTooltip(async (view, place) => {
        const found = await tooltip(view, place);
        return view.plugin(dismissable)?.dismissed ? null : found;
    }, { hoverTime: 250 }),
    asked,
    keymap.of([
        { key: 'Mod-k Mod-i', run: view => { explain(view); return true; } },
        { key: 'Escape', run: view => view.state.field(asked) !== null && (view.dispatch({ effects: setTooltip.of(null) }), true) },
    ]),
];
