// Speaks with the language server: one message of its protocol in each frame of a web socket.
import { toPosition } from './positions.js';

const ABILITIES = {
    workspace: { codeLens: { refreshSupport: true }, inlayHint: { refreshSupport: true } },
    textDocument: {
        completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown', 'plaintext'] } },
        hover: { contentFormat: ['markdown', 'plaintext'] },
        codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'refactor'] } } },
        rename: { prepareSupport: true },
        foldingRange: { lineFoldingOnly: true },
        publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: false },
    },
};
const LONGEST_PAUSE = 10_000;

export class LanguageClient {
    #address;
    #language;
    #uri;
    #text;
    #socket = null;
    #ready = false;
    #closed = false;
    #pause = 250;
    #number = 0;
    #version = 0;
    #waiting = new Map();
    #listeners = {};

    /**
     * @param address  of the socket
     * @param language that the server shall speak
     * @param uri      of the file that is edited
     * @param text     gives the present text of the file
     */
    constructor({ address, language, uri, text }) {
        this.#address = new URL(address, location.href.replace(/^http/, 'ws')).href.replace(/^http/, 'ws');
        this.#language = language;
        this.#uri = uri;
        this.#text = text;
        this.#connect();
    }

    get uri() {
        return this.#uri;
    }

    /** Listens to "diagnostics", "refresh", "ready" and "lost". */
    on(event, listener) {
        (this.#listeners[event] ??= []).push(listener);
        return this;
    }

    #tell(event, value) {
        (this.#listeners[event] ?? []).forEach(each => each(value));
    }

    #connect() {
        const socket = new WebSocket(this.#address);
        this.#socket = socket;
        socket.onopen = () => this.#greet();
        socket.onmessage = frame => this.#hear(JSON.parse(frame.data));
        socket.onclose = () => this.#lost();
    }

    async #greet() {
        await this.#send('initialize', { capabilities: ABILITIES, locale: this.#language, processId: null });
        this.#notify('initialized', {});
        this.#ready = true;
        this.#pause = 250;
        this.#notify('textDocument/didOpen',
            { textDocument: { uri: this.#uri, languageId: 'vsm', version: ++this.#version, text: this.#text() } });
        this.#tell('ready');
    }

    #lost() {
        this.#ready = false;
        this.#waiting.forEach(resolve => resolve(null));
        this.#waiting.clear();
        if (!this.#closed) {
            this.#tell('lost');
            setTimeout(() => this.#closed || this.#connect(), this.#pause);
            this.#pause = Math.min(2 * this.#pause, LONGEST_PAUSE);
        }
    }

    #hear(message) {
        if (message.method === 'textDocument/publishDiagnostics') {
            this.#tell('diagnostics', message.params);
        } else if (message.method) {
            this.#tell('refresh', message.method);
            this.#say({ id: message.id, result: null });
        } else {
            const resolve = this.#waiting.get(message.id);
            this.#waiting.delete(message.id);
            // what went wrong, or was overtaken by a change, has no answer
            resolve?.(message.result ?? null);
        }
    }

    #say(message) {
        if (this.#socket.readyState === WebSocket.OPEN) {
            this.#socket.send(JSON.stringify({ jsonrpc: '2.0', ...message }));
        }
    }

    #notify(method, params) {
        this.#say({ method, params });
    }

    #send(method, params) {
        const id = ++this.#number;
        return new Promise(resolve => {
            this.#waiting.set(id, resolve);
            this.#say({ id, method, params });
        });
    }

    /** The answer to a question about the file; null where there is none. */
    ask(question, params = {}) {
        return this.#ready ? this.#send(`textDocument/${question}`, { textDocument: { uri: this.#uri }, ...params }) : Promise.resolve(null);
    }

    /** What a line above a state says. */
    resolveLens(lens) {
        return this.#ready ? this.#send('codeLens/resolve', lens) : Promise.resolve(null);
    }

    /** The text was changed: the server is told the changes, the last one first, so that no place has to be moved. */
    changed(before, changes) {
        if (!this.#ready) {
            return;
        }
        const contentChanges = [];
        changes.iterChanges((from, to, newFrom, newTo, inserted) => contentChanges.unshift(
            { range: { start: toPosition(before, from), end: toPosition(before, to) }, text: inserted.toString() }));
        this.#notify('textDocument/didChange', { textDocument: { uri: this.#uri, version: ++this.#version }, contentChanges });
    }

    close() {
        this.#closed = true;
        this.#socket.close();
    }
}
