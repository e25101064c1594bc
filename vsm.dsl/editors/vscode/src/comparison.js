import * as vscode from 'vscode';
import { savedFile, withProgress } from './files.js';

const SCHEME = 'vsm-comparison';
const pages = new Map();
const changed = new vscode.EventEmitter();
let provider;

/** Shows two states side by side as a page; without names those that `vsm compare` takes by itself. */
export async function showComparison(program, uri, from, to) {
    const file = await savedFile(uri);
    const words = [...(from ? ['--from', from] : []), ...(to ? ['--to', to] : [])];
    const text = await withProgress(vscode.l10n.t('Comparing …'),
        () => program.run(['compare', '--format', 'markdown', ...words, file.fsPath]));
    provider ??= vscode.workspace.registerTextDocumentContentProvider(SCHEME,
        { onDidChange: changed.event, provideTextDocumentContent: page => pages.get(page.toString()) ?? '' });
    const page = vscode.Uri.from({ scheme: SCHEME, path: [file.path, from, to].filter(Boolean).join(' ') + '.md' });
    pages.set(page.toString(), text);
    changed.fire(page);
    await vscode.commands.executeCommand('markdown.showPreviewToSide', page);
}
