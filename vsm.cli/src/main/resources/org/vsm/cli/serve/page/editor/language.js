// The client of an editor's language server, for the parts of the editor that ask it.
import { Facet } from '@codemirror/state';
import { EditorView, ViewPlugin } from '@codemirror/view';

export const language = Facet.define({ combine: clients => clients[0] ?? null });

/** Tells the server every change of the text. */
export const synchronised = EditorView.updateListener.of(update => {
    if (update.docChanged) {
        update.state.facet(language)?.changed(update.startState.doc, update.changes);
    }
});

/**
 * Asks the server something about the text, a moment after each change and whenever it comes back, and does something with
 * the answer if nothing was typed meanwhile.
 *
 * @param pause  milliseconds without a change
 * @param ask    the question to a client: (client, view) => promise
 * @param answer what to do: (view, answer)
 */
export function following({ pause, ask, answer, also = () => false }) {
    return ViewPlugin.define(view => {
        let timer = null;
        const question = async () => {
            const client = view.state.facet(language);
            const { doc } = view.state;
            const found = client && await ask(client, view);
            if (found && view.state.doc === doc && view.dom.isConnected) {
                answer(view, found);
            }
        };
        const soon = () => {
            clearTimeout(timer);
            timer = setTimeout(question, pause);
        };
        view.state.facet(language)?.on('ready', soon).on('refresh', soon);
        return {
            update(update) {
                if (update.docChanged || also(update)) {
                    soon();
                }
            },
            destroy() {
                clearTimeout(timer);
            },
        };
    });
}
