// Ways to put things right, and other ways to write them: what the server offers at a place, and what becomes of it.
import { setDiagnosticsEffect } from '@codemirror/lint';
import { EditorSelection, StateEffect, StateField } from '@codemirror/state';
import { gutter, GutterMarker, keymap, showTooltip } from '@codemirror/view';
import { following, language } from './language.js';
import { coded } from './markdown.js';
import { note } from './notes.js';
import { sameFile, toChanges, toRange } from './positions.js';

async function offers(view, range, only) {
    const client = view.state.facet(language);
    const found = client && await client.ask('codeAction', { range, context: { diagnostics: [], ...(only && { only }) } });
    return (found ?? []).filter(each => each.edit);
}

/** Ways to put right what is said about a range. */
export const quickFixes = (view, range) => offers(view, range, ['quickfix']);

/** Makes the changes of this file that an edit holds; returns the changes of other files, by their addresses. */
export function applyEdit(view, edit) {
    const { uri } = view.state.facet(language);
    const files = { ...edit.changes };
    (edit.documentChanges ?? []).forEach(each => { files[each.textDocument.uri] = each.edits; });
    for (const [file, edits] of Object.entries(files)) {
        if (sameFile(file, uri)) {
            view.dispatch({ changes: toChanges(view.state.doc, edits), userEvent: 'input.fix', scrollIntoView: true });
        }
    }
    return Object.entries(files).filter(([file]) => !sameFile(file, uri));
}

export function apply(view, action) {
    applyEdit(view, action.edit);
}

// ------------------------------------------------------------ the list of offers

const setMenu = StateEffect.define();

function menu(view, actions) {
    const list = document.createElement('ul');
    list.className = 'vsm-menu';
    list.setAttribute('role', 'menu');
    const close = () => {
        view.dispatch({ effects: setMenu.of(null) });
        view.focus();
    };
    const items = actions.map(action => {
        const item = list.appendChild(document.createElement('li'));
        item.setAttribute('role', 'menuitem');
        item.tabIndex = -1;
        coded(item, action.title);
        item.dataset.kind = action.kind;
        item.onclick = () => {
            close();
            apply(view, action);
        };
        return item;
    });
    const move = step => items[(items.indexOf(document.activeElement) + step + items.length) % items.length].focus();
    list.onkeydown = event => {
        const keys = { ArrowDown: () => move(1), ArrowUp: () => move(-1), Escape: close, Tab: close, Enter: () => document.activeElement.click() };
        if (keys[event.key]) {
            event.preventDefault();
            event.stopPropagation();
            keys[event.key]();
        }
    };
    list.onfocusout = event => event.relatedTarget && !list.contains(event.relatedTarget) && view.dispatch({ effects: setMenu.of(null) });
    return { dom: list, mount: () => items[0].focus() };
}

const openMenu = StateField.define({
    create: () => null,
    update(tooltip, transaction) {
        for (const effect of transaction.effects) {
            if (effect.is(setMenu)) {
                return effect.value;
            }
        }
        return transaction.docChanged || transaction.selection ? null : tooltip;
    },
    provide: field => showTooltip.from(field),
});

async function offer(view) {
    if (view.state.readOnly) {
        return;
    }
    const { from, to } = view.state.selection.main;
    const { doc } = view.state;
    const actions = await offers(view, toRange(doc, from, to));
    if (view.state.doc !== doc) {
        return;
    }
    if (actions.length === 0) {
        note(view, view.state.phrase('Nothing to offer here'));
        return;
    }
    view.dispatch({ effects: setMenu.of({ pos: from, above: false, create: () => menu(view, actions) }) });
}

const offerHere = view => {
    offer(view);
    return true;
};

// ------------------------------------------------------------ the bulb beside a line that can be put right

const setBulb = StateEffect.define();

function picture() {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('viewBox', '0 0 16 16');
    const path = svg.appendChild(document.createElementNS(svg.namespaceURI, 'path'));
    path.setAttribute('d', 'M8 1.5a4.5 4.5 0 0 0-2.5 8.2c.4.3.5.7.5 1.3h4c0-.6.1-1 .5-1.3A4.5 4.5 0 0 0 8 1.5zM6.2 12.8h3.6M6.9 14.6h2.2');
    return svg;
}

class Bulb extends GutterMarker {
    toDOM(view) {
        const bulb = document.createElement('button');
        bulb.type = 'button';
        bulb.className = 'vsm-bulb';
        bulb.tabIndex = -1;
        bulb.append(picture());
        bulb.title = view.state.phrase('Ways to put it right (Ctrl+.)');
        bulb.setAttribute('aria-label', bulb.title);
        return bulb;
    }
}

const bulb = new Bulb();

const bulbLine = StateField.define({
    create: () => null,
    update(place, transaction) {
        const set = transaction.effects.find(effect => effect.is(setBulb));
        return set ? set.value : place === null ? null : transaction.changes.mapPos(place);
    },
});

const bulbs = [
    bulbLine,
    gutter({
        class: 'vsm-bulbs',
        lineMarker: (view, line) => {
            const place = view.state.field(bulbLine);
            return place !== null && place >= line.from && place <= line.to ? bulb : null;
        },
        lineMarkerChange: update => update.startState.field(bulbLine) !== update.state.field(bulbLine),
        initialSpacer: () => bulb,
        domEventHandlers: {
            click(view, line, event) {
                if (event.target.closest('.vsm-bulb')) {
                    offerAtLine(view, line);
                    return true;
                }
                return false;
            },
        },
    }),
    following({
        pause: 150,
        also: update => update.selectionSet || update.transactions.some(each => each.effects.some(effect => effect.is(setDiagnosticsEffect))),
        ask: async (client, view) => {
            const { head } = view.state.selection.main;
            const line = view.state.doc.lineAt(head);
            const fixes = view.state.readOnly ? [] : await quickFixes(view, toRange(view.state.doc, line.from, line.to));
            return { place: fixes.length ? line.from : null };
        },
        answer: (view, { place }) => place !== view.state.field(bulbLine) && view.dispatch({ effects: setBulb.of(place) }),
    }),
];

async function offerAtLine(view, line) {
    const fixes = await quickFixes(view, toRange(view.state.doc, line.from, view.state.doc.lineAt(line.from).to));
    if (fixes.length) {
        const head = view.state.doc.lineAt(line.from).to;
        view.dispatch({ selection: EditorSelection.cursor(Math.min(head, view.state.doc.length)) });
        view.dispatch({ effects: setMenu.of({ pos: line.from, above: false, create: () => menu(view, fixes) }) });
    }
}

export const fixes = () => [
    openMenu,
    bulbs,
    keymap.of([{ key: 'Mod-.', run: offerHere }, { key: 'Alt-Enter', run: offerHere }]),
];
