// The editor of a stream's text.
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { bracketMatching } from '@codemirror/language';
import { completionKeymap } from '@codemirror/autocomplete';
import { lintKeymap } from '@codemirror/lint';
import { searchKeymap } from '@codemirror/search';

/** Opens an editor in an element of the page. */
export function createEditor({ parent, text = '', readOnly = false, nonce, onChange = () => {} }) {
    const view = new EditorView({
        parent,
        state: EditorState.create({
            doc: text,
            extensions: [
                lineNumbers(), history(), bracketMatching(), EditorState.readOnly.of(readOnly),
                keymap.of([...defaultKeymap, ...historyKeymap, ...completionKeymap, ...lintKeymap, ...searchKeymap]),
                EditorView.cspNonce.of(nonce),
                EditorView.updateListener.of(update => update.docChanged && onChange(view.state.doc.toString())),
            ],
        }),
    });
    return {
        get text() { return view.state.doc.toString(); },
        setText(replacement) { view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: replacement } }); },
        select() {},
        destroy() { view.destroy(); },
    };
}
