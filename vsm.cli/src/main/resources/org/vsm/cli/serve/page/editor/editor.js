// The editor of a stream's text, with all that the language server knows about it.
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching } from '@codemirror/language';
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search';
import { Annotation, EditorState, Transaction } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, highlightActiveLineGutter, keymap, lineNumbers } from '@codemirror/view';
import { LanguageClient } from './client.js';
import { colours } from './colours.js';
import { completion } from './completion.js';
import { diagnostics, showDiagnostics } from './diagnostics.js';
import { difference } from './difference.js';
import { fixes } from './fixes.js';
import { folding } from './folding.js';
import { help, toggleHelp } from './help.js';
import { whatItComesTo } from './hints.js';
import { hover } from './hover.js';
import { language as languageServer, synchronised } from './language.js';
import { names } from './names.js';
import { note, notes } from './notes.js';
import { GERMAN } from './phrases.js';
import { toPosition, toSpan } from './positions.js';
import { theme } from './theme.js';
import { wrapping } from './wrapping.js';
import { format, writing } from './writing.js';

const fromOutside = Annotation.define();

function listener({ onChange, onCursor }) {
    return EditorView.updateListener.of(update => {
        const own = update.transactions.some(each => each.docChanged && !each.annotation(fromOutside));
        if (own) {
            onChange(update.state.doc.toString());
        }
        if (update.selectionSet && update.transactions.some(each => each.isUserEvent('select') || each.isUserEvent('input'))) {
            const offset = update.state.selection.main.head;
            onCursor(offset, toPosition(update.state.doc, offset));
        }
    });
}

function extensions({ language, readOnly, nonce, label, onElsewhere, onRename, ...told }, client) {
    const german = language.startsWith('de');
    const own = EditorState.phrases.of(german ? GERMAN : {});
    const words = label ?? (german ? GERMAN['Text of the value stream'] : 'Text of the value stream');
    return [
        own, theme, languageServer.of(client), synchronised,
        nonce ? EditorView.cspNonce.of(nonce) : [],
        EditorState.readOnly.of(readOnly),
        EditorView.contentAttributes.of({ 'aria-label': words, 'lang': language, 'spellcheck': 'false', 'tabindex': '0' }),
        lineNumbers(), highlightActiveLineGutter(), highlightActiveLine(), drawSelection(), history(), bracketMatching(),
        highlightSelectionMatches(), notes(), help(language), colours(), completion(), diagnostics(), fixes(), folding(), hover(), names(onElsewhere, onRename), whatItComesTo(), wrapping(), writing(),
        keymap.of([...searchKeymap, ...historyKeymap, ...defaultKeymap]),
        listener(told),
    ];
}

/**
 * Opens an editor in an element of the page.
 *
 * @param parent    element that the editor fills
 * @param uri       of the stream, as vsm:///folder/name.vsm
 * @param text      of the stream; lines end with a line feed
 * @param language  of all words: "en" or "de"
 * @param readOnly  whether the text is only read
 * @param onChange  is told the text after each change of the user, not after setText
 * @param onCursor  is told where the user has put the cursor: offset, and line and character from 0
 * @param onElsewhere is told where a name is declared in another file: its address, and the line from 1; without it its file is named
 * @param onRename  is told the old name, and what a new one changes in other files: [address, edits]; without it they are named
 * @param socketUrl of the language server; without it the text has colours only
 * @param nonce     of the page's content security policy, for styles
 * @param label     of the text for those who do not see it
 */
export function createEditor({
    parent, uri = 'vsm:///stream.vsm', text = '', language = 'en', readOnly = false, onChange = () => {}, onCursor = () => {},
    onElsewhere = null, onRename = null, socketUrl = null, nonce = null, label = null,
}) {
    const options = { language, readOnly, nonce, label, onChange, onCursor, onElsewhere, onRename };
    let view = null;
    const client = socketUrl && new LanguageClient({ address: socketUrl, language, uri, text: () => view.state.doc.toString() });
    view = new EditorView({ parent, state: EditorState.create({ doc: text, extensions: extensions(options, client || null) }) });
    client?.on('diagnostics', said => showDiagnostics(view, said, uri))
        .on('ready', () => note(view, null))
        .on('lost', () => note(view, view.state.phrase('The language help is not connected; it is tried again')));

    return {
        get text() {
            return view.state.doc.toString();
        },
        /** Puts another text in the place of the present one; the cursor stays with its word, and undo leaves it alone. */
        setText(replacement) {
            this.applyChanges(difference(view.state.doc.toString(), replacement));
        },
        /** Makes changes that somebody else has made: {from, to, insert}. */
        applyChanges(changes) {
            if (changes.length) {
                view.dispatch({ changes, annotations: [fromOutside.of(true), Transaction.addToHistory.of(false)] });
            }
        },
        /** Marks a range, by offsets or as {start, end} by lines and characters, and scrolls it into view. */
        select(range, end) {
            const { from, to } = typeof range === 'number' ? { from: range, to: end ?? range } : toSpan(view.state.doc, range);
            const within = place => Math.max(0, Math.min(view.state.doc.length, place));
            view.dispatch({
                selection: { anchor: within(from), head: within(to) },
                effects: EditorView.scrollIntoView(within(from), { y: 'center' }),
            });
        },
        format: () => format(view),
        focus: () => view.focus(),
        /** Tells something in passing. */
        tell: text => note(view, text),
        /** Shows the keys, or takes them away again. */
        help: () => toggleHelp(view),
        destroy() {
            client?.close();
            view.destroy();
        },
    };
}
