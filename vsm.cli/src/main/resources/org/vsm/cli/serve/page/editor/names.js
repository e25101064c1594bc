// Names: where they are declared, where else they stand, and how they get another name.
import { StateEffect, StateField } from '@codemirror/state';
import { Decoration, EditorView, keymap, showTooltip } from '@codemirror/view';
import { applyEdit } from './fixes.js';
import { following, language } from './language.js';
import { note } from './notes.js';
import { sameFile, toPosition, toSpan } from './positions.js';

const fileName = uri => decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));

// ------------------------------------------------------------ where it is declared

async function goTo(view, place, elsewhere) {
    const client = view.state.facet(language);
    const found = await client?.ask('definition', { position: toPosition(view.state.doc, place) });
    const [location] = Array.isArray(found) ? found : found ? [found] : [];
    if (!location) {
        note(view, view.state.phrase('No name here'));
    } else if (sameFile(location.uri, client.uri)) {
        const { from, to } = toSpan(view.state.doc, location.range);
        view.dispatch({ selection: { anchor: from, head: to }, scrollIntoView: true, userEvent: 'select' });
        view.focus();
    } else if (elsewhere) {
        elsewhere(location.uri, location.range.start.line + 1);
    } else {
        note(view, view.state.phrase('Declared in $', fileName(location.uri)));
    }
}

const byPointer = elsewhere => EditorView.domEventHandlers({
    mousedown(event, view) {
        if ((event.ctrlKey || event.metaKey) && event.button === 0) {
            const place = view.posAtCoords({ x: event.clientX, y: event.clientY });
            if (place !== null) {
                goTo(view, place, elsewhere);
                return true;
            }
        }
        return false;
    },
});

// ------------------------------------------------------------ where else it stands

const setPlaces = StateEffect.define();
const read = Decoration.mark({ class: 'vsm-mention' });

const places = StateField.define({
    create: () => Decoration.none,
    update(shown, transaction) {
        const set = transaction.effects.find(effect => effect.is(setPlaces));
        return set ? set.value : shown.map(transaction.changes);
    },
    provide: field => EditorView.decorations.from(field),
});

const mentions = following({
    pause: 200,
    also: update => update.selectionSet,
    ask: (client, view) => client.ask('documentHighlight', { position: toPosition(view.state.doc, view.state.selection.main.head) }),
    answer: (view, found) => {
        const spans = found.map(each => toSpan(view.state.doc, each.range)).filter(each => each.to > each.from);
        const shown = spans.length > 1 ? Decoration.set(spans.map(each => read.range(each.from, each.to)), true) : Decoration.none;
        if (shown.size || view.state.field(places).size) {
            view.dispatch({ effects: setPlaces.of(shown) });
        }
    },
});

// ------------------------------------------------------------ another name

const setQuestion = StateEffect.define();

const question = StateField.define({
    create: () => null,
    update(shown, transaction) {
        const set = transaction.effects.find(effect => effect.is(setQuestion));
        return set ? set.value : transaction.docChanged ? null : shown;
    },
    provide: field => showTooltip.from(field),
});

function questionFor(view, name, rename) {
    const form = document.createElement('form');
    form.className = 'vsm-rename';
    const field = form.appendChild(document.createElement('input'));
    field.value = name;
    field.setAttribute('aria-label', view.state.phrase('New name'));
    const close = () => {
        view.dispatch({ effects: setQuestion.of(null) });
        view.focus();
    };
    form.onsubmit = event => {
        event.preventDefault();
        close();
        rename(field.value);
    };
    field.onkeydown = event => {
        event.stopPropagation();
        if (event.key === 'Escape') {
            close();
        }
    };
    return { dom: form, mount: () => field.select() };
}

async function rename(view, place, was, newName, elsewhere) {
    const client = view.state.facet(language);
    const edit = await client.ask('rename', { position: toPosition(view.state.doc, place), newName });
    const others = edit ? applyEdit(view, edit) : [];
    if (others.length && elsewhere) {
        elsewhere(was, others);
    } else if (others.length) {
        note(view, view.state.phrase('The old name still stands in $', others.map(([uri]) => fileName(uri)).join(', ')));
    }
}

async function askForName(view, elsewhere) {
    if (view.state.readOnly) {
        return;
    }
    const place = view.state.selection.main.head;
    const found = await view.state.facet(language)?.ask('prepareRename', { position: toPosition(view.state.doc, place) });
    if (!found) {
        note(view, view.state.phrase('No name here'));
        return;
    }
    const { from } = toSpan(view.state.doc, found.range);
    view.dispatch({
        effects: setQuestion.of({ pos: from, above: false, create: () => questionFor(view, found.placeholder, name => rename(view, place, found.placeholder, name, elsewhere)) }),
    });
}

/**
 * @param elsewhere is told where a name is declared in another file: its address, and the line from 1; null where none can be opened
 * @param onRename  is told the old name, and what a new one changes in other files; null where they cannot be changed
 */
export const names = (elsewhere, onRename) => [
    byPointer(elsewhere), places, mentions, question,
    keymap.of([
        { key: 'F12', run: view => { goTo(view, view.state.selection.main.head, elsewhere); return true; } },
        { key: 'F2', run: view => { askForName(view, onRename); return true; } },
    ]),
];
