import * as vscode from 'vscode';
import { LanguageClient, State } from 'vscode-languageclient/node';
import { JavaNotFound, offerHelp } from './java.js';
import { withSeverities } from './severities.js';

/** The language server of vsm, one for all files. */
export class Server {

    /** What the line above a state offers; set by who can do it. */
    onShowMap = (uri, state) => {};
    onCompare = (uri, from, to) => {};

    constructor(context, program) {
        this.program = program;
        this.output = vscode.window.createOutputChannel('vsm');
        this.becameReady = new vscode.EventEmitter();
        /** Fires whenever the server can be asked. */
        this.onReady = this.becameReady.event;
        context.subscriptions.push(this.output, this.becameReady);
    }

    async start() {
        try {
            const { java, before, env } = await this.program.command();
            const run = { command: java, args: [...before, 'lsp', '--lang', this.program.language()], options: { env } };
            this.client = new Client(this.program.language(), run, this.options());
            await this.client.start();
            this.becameReady.fire();
        } catch (problem) {
            this.client = undefined;
            if (problem instanceof JavaNotFound) {
                offerHelp(problem);
            } else {
                vscode.window.showErrorMessage(vscode.l10n.t('vsm could not start: {0}', problem.message));
            }
        }
    }

    async stop() {
        const client = this.client;
        this.client = undefined;
        await client?.dispose();
    }

    async restart() {
        await this.stop();
        await this.start();
    }

    /** The answer to a request; undefined while the server cannot answer. */
    async ask(method, params) {
        return this.client?.state === State.Running ? this.client.sendRequest(method, params) : undefined;
    }

    options() {
        return {
            documentSelector: [{ scheme: 'file', language: 'vsm' }, { scheme: 'untitled', language: 'vsm' }],
            outputChannel: this.output,
            synchronize: { fileEvents: ['**/*.vsm', '**/.vsmrc'].map(each => vscode.workspace.createFileSystemWatcher(each)) },
            middleware: {
                handleDiagnostics: (uri, diagnostics, next) => next(uri, withSeverities(diagnostics)),
                executeCommand: (command, words, next) => this.execute(command, words, next),
            },
        };
    }

    /** What the extension shows itself does not go to the server. */
    execute(command, words, next) {
        switch (command) {
            case 'vsm.showMap': return this.onShowMap(vscode.Uri.parse(words[0]), words[1]);
            case 'vsm.compare': return this.onCompare(vscode.Uri.parse(words[0]), words[1], words[2]);
            default: return next(command, words);
        }
    }
}

/** Tells the server the language that is set, which need not be the editor's. */
class Client extends LanguageClient {

    constructor(language, run, options) {
        super('vsm', 'vsm', run, options);
        this.language = language;
    }

    getLocale() {
        return this.language;
    }
}
