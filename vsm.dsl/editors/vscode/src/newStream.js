import * as vscode from 'vscode';

/** Asks for a name and a place, and begins a first map there. */
export async function newStream(program) {
    const name = await vscode.window.showInputBox({
        title: vscode.l10n.t('New value stream'),
        prompt: vscode.l10n.t('What is the value stream called?'),
        placeHolder: vscode.l10n.t('for instance: Incident management'),
        validateInput: text => text.trim() ? undefined : vscode.l10n.t('A name is needed.'),
    });
    if (!name) {
        return;
    }
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    const fileName = name.trim().replace(/[\\/:*?"<>|\p{Cc}]/gu, '-') + '.vsm';
    const target = await vscode.window.showSaveDialog({
        defaultUri: folder ? vscode.Uri.joinPath(folder, fileName) : vscode.Uri.file(fileName),
        filters: { [vscode.l10n.t('Value stream')]: ['vsm'] },
    });
    if (target) {
        await program.run(['new', '--force', '-o', target.fsPath, name.trim()]);
        await vscode.window.showTextDocument(target);
    }
}

/** Opens a copy of a sample, to play with. */
export async function openSample(context) {
    const samples = vscode.Uri.joinPath(context.extensionUri, 'samples');
    const names = (await vscode.workspace.fs.readDirectory(samples)).map(([name]) => name).filter(name => name.endsWith('.vsm'));
    const name = await vscode.window.showQuickPick(names, { title: vscode.l10n.t('Which sample?') });
    if (!name) {
        return;
    }
    // All of them, as one may import another; those that were changed are kept.
    const copies = vscode.Uri.joinPath(context.globalStorageUri, `samples-${context.extension.packageJSON.version}`);
    await vscode.workspace.fs.createDirectory(context.globalStorageUri);
    await vscode.workspace.fs.copy(samples, copies).then(undefined, kept => kept);
    await vscode.window.showTextDocument(vscode.Uri.joinPath(copies, name));
}
