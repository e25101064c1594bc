import * as vscode from 'vscode';
import { LanguageClient, State } from 'vscode-languageclient/node';
import { JavaNotFound, offerHelp } from './java.js';
import { LineCommands } from './lineCommands.js';
import { withSeverities } from './severities.js';

/** The commands of the server that the extension does itself. */
const OURS = ['vsm.showMap', 'vsm.compare'];

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
        this.lineCommands = new LineCommands((command, words) => this.execute(command, words));
        context.subscriptions.push(this.output, this.becameReady, this.lineCommands);
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
            synchronize: {
                configurationSection: 'vsm',
                fileEvents: ['**/*.vsm', '**/.vsmrc'].map(each => vscode.workspace.createFileSystemWatcher(each)),
            },
            middleware: {
                handleDiagnostics: (uri, diagnostics, next) => next(uri, withSeverities(diagnostics)),
                executeCommand: (command, words, next) => OURS.includes(command) ? this.execute(command, words) : next(command, words),
                provideCodeLenses: async (document, token, next) => this.lineCommands.of(await next(document, token)),
            },
        };
    }

    /** Shows what the extension shows itself; it does not go to the server. */
    execute(command, [uri, ...states]) {
        const file = vscode.Uri.parse(uri);
        return command === 'vsm.showMap' ? this.onShowMap(file, ...states) : this.onCompare(file, ...states);
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
