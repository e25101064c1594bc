import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import { elementAt } from './elementAt.js';

/** How long typing must rest before the map is asked for while another is being drawn, in milliseconds. */
const REST = 40;

/** The same while none is: a key is told as a change and as a place of the cursor, one after the other. */
const SHORT_REST = 10;

/** After so many questions in a row without an answer the next change is waited for. */
const MOST_FAILURES = 10;

/** The panel beside the text that shows the map of the state at the cursor, and leads from a step to its line and back. */
export class Preview {

    constructor(context, server) {
        this.extension = context.extensionUri;
        this.server = server;
        this.places = [];
        this.parts = [
            vscode.workspace.onDidChangeTextDocument(change => this.shows(change.document) && this.soon()),
            vscode.window.onDidChangeTextEditorSelection(change => this.cursorMoved(change.textEditor)),
            vscode.window.onDidChangeActiveTextEditor(editor => this.editorChanged(editor)),
            server.onReady(() => this.soon()),
        ];
    }

    /** Opens the map of a file: of the state that is named, else of the one at the cursor. */
    open(uri, state) {
        const editor = vscode.window.activeTextEditor;
        const file = uri ?? (editor?.document.languageId === 'vsm' ? editor.document.uri : undefined);
        if (!file) {
            throw new Error(vscode.l10n.t('Open a value stream (a file *.vsm) first.'));
        }
        this.file = file;
        this.state = undefined;
        this.named = state;
        this.position = editor?.document.uri.toString() === file.toString() ? editor.selection.active : undefined;
        if (this.panel) {
            this.panel.reveal(undefined, true);
        } else {
            this.makePanel();
        }
        this.soon();
    }

    makePanel() {
        const media = vscode.Uri.joinPath(this.extension, 'media');
        this.panel = vscode.window.createWebviewPanel('vsm.preview', vscode.l10n.t('Map'),
            { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
            { enableScripts: true, localResourceRoots: [media], retainContextWhenHidden: true });
        this.panel.iconPath = vscode.Uri.joinPath(this.extension, 'images', 'file.svg');
        this.panel.webview.onDidReceiveMessage(message => this.said(message));
        this.panel.onDidDispose(() => {
            this.panel = undefined;
        });
        this.panel.webview.html = page(this.panel.webview, media);
    }

    dispose() {
        clearTimeout(this.timer);
        this.panel?.dispose();
        this.parts.forEach(each => each.dispose());
    }

    shows(document) {
        return this.panel !== undefined && document.uri.toString() === this.file?.toString();
    }

    editorChanged(editor) {
        if (this.panel && editor?.document.languageId === 'vsm' && !this.shows(editor.document)) {
            this.open(editor.document.uri);
        }
    }

    cursorMoved(editor) {
        if (this.shows(editor.document)) {
            this.position = editor.selection.active;
            this.named = undefined;
            this.soon();
        }
    }

    soon(rest = this.drawing ? REST : SHORT_REST) {
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.renew(), rest);
    }

    /** Only the answer to the last question counts; where there is none, as a change came between, it is asked again. */
    async renew() {
        const asked = this.asked = {};
        const current = () => this.panel !== undefined && asked === this.asked;
        try {
            this.drawing = asked;
            const answer = current() && await this.server.ask('vsm/preview', {
                textDocument: { uri: this.file.toString() },
                ...(this.named ? { state: this.named } : { position: this.position ?? new vscode.Position(0, 0) }),
            });
            if (answer && current()) {
                this.show(answer);
                const at = this.position && await elementAt(this.file, this.position, this.places);
                if (current()) {
                    this.panel.webview.postMessage({ at });
                    this.failures = 0;
                }
            }
        } catch (problem) {
            this.server.output.appendLine(`vsm/preview: ${problem.message}`);
            this.failures = (this.failures ?? 0) + 1;
            if (current() && this.failures < MOST_FAILURES) {
                this.soon(REST * this.failures);
            }
        } finally {
            this.drawing = this.drawing === asked ? undefined : this.drawing;
        }
    }

    show(answer) {
        this.places = answer.places ?? [];
        this.state = answer.state;
        this.panel.title = answer.title ? vscode.l10n.t('Map: {0}', answer.title) : vscode.l10n.t('Map');
        const { svg, note } = answer;
        this.panel.webview.postMessage({ picture: { svg, note, names: this.places.map(each => each.name) } });
    }

    async said(message) {
        if (message.ready) {
            this.soon();
        }
        const place = this.places.find(each => each.name === message.step);
        if (place) {
            const { start, end } = place.location.range;
            const selection = new vscode.Range(start.line, start.character, end.line, end.character);
            await vscode.window.showTextDocument(vscode.Uri.parse(place.location.uri), { selection, viewColumn: this.textColumn() });
        }
    }

    /** Where the text is, so that a step does not open over its map. */
    textColumn() {
        const editor = vscode.window.visibleTextEditors.find(each => each.document.uri.toString() === this.file.toString());
        return editor?.viewColumn ?? vscode.ViewColumn.One;
    }
}

/** The page of the panel. What comes from a stream is added to it as parts of a picture, never as markup. */
function page(webview, media) {
    const nonce = randomBytes(16).toString('base64');
    const at = name => webview.asWebviewUri(vscode.Uri.joinPath(media, name));
    const words = {
        smaller: vscode.l10n.t('Smaller'), larger: vscode.l10n.t('Larger'), fit: vscode.l10n.t('Fit to width'),
        wait: vscode.l10n.t('The map is being drawn …'), hint: vscode.l10n.t('A click on a step leads to its line.'),
    };
    return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy"
  content="default-src 'none'; style-src ${webview.cspSource}; font-src ${webview.cspSource}; script-src 'nonce-${nonce}';">
<link rel="stylesheet" href="${at('preview.css')}">
<title>vsm</title>
</head>
<body>
<header>
<p id="note" role="status" aria-live="polite"></p>
<button id="smaller" title="${words.smaller}" aria-label="${words.smaller}">−</button>
<button id="larger" title="${words.larger}" aria-label="${words.larger}">+</button>
<button id="fit">${words.fit}</button>
</header>
<main id="map" title="${words.hint}"><p>${words.wait}</p></main>
<script nonce="${nonce}" src="${at('preview.js')}"></script>
</body>
</html>`;
}
