import * as vscode from 'vscode';
import { showComparison } from './comparison.js';
import { JavaNotFound, offerHelp } from './java.js';
import { newStream, openSample } from './newStream.js';
import { Preview } from './preview.js';
import { Program } from './program.js';
import { savePicture } from './savePicture.js';
import { saveWorkbook } from './saveWorkbook.js';
import { Server } from './server.js';
import { StreamFiles } from './streamFiles.js';

/** @type {Server | undefined} */
let server;

/** Everything that needs Java waits for it; what does not (colours, snippets, welcome) is there anyway. */
export async function activate(context) {
    const program = new Program(context);
    server = new Server(context, program);
    const preview = new Preview(context, server);
    server.onShowMap = (uri, state) => preview.open(uri, state);
    server.onCompare = (uri, from, to) => showComparison(program, uri, from, to);

    command(context, 'newStream', () => newStream(program));
    command(context, 'openSample', () => openSample(context));
    command(context, 'openPreview', uri => preview.open(uri));
    command(context, 'savePicture', uri => savePicture(program, uri ?? preview.file, uri ? undefined : preview.state));
    command(context, 'saveWorkbook', uri => saveWorkbook(program, uri ?? preview.file));
    command(context, 'openComparison', uri => showComparison(program, uri ?? preview.file));
    command(context, 'restartServer', () => server.restart());
    context.subscriptions.push(preview, new StreamFiles(), vscode.workspace.onDidChangeConfiguration(change => {
        if (change.affectsConfiguration('vsm.java.path') || change.affectsConfiguration('vsm.language')
            || change.affectsConfiguration('vsm.severities')) {
            server.restart();
        }
    }));
    await server.start();
}

export async function deactivate() {
    await server?.stop();
}

/** A command that says what went wrong; without Java it also says what to do. */
function command(context, name, run) {
    context.subscriptions.push(vscode.commands.registerCommand(`vsm.${name}`, async argument => {
        try {
            return await run(argument instanceof vscode.Uri ? argument : undefined);
        } catch (problem) {
            if (problem instanceof JavaNotFound) {
                await offerHelp(problem);
            } else {
                vscode.window.showErrorMessage(problem.message);
            }
        }
    }));
}
