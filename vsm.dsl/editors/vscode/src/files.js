import * as path from 'node:path';
import * as vscode from 'vscode';

/** The file that a command is about: the one it was called on, else the one in the editor. It is saved, as vsm reads it from there. */
export async function savedFile(uri) {
    const editor = vscode.window.activeTextEditor;
    const file = uri ?? (editor?.document.languageId === 'vsm' ? editor.document.uri : undefined);
    if (!file) {
        throw new Error(vscode.l10n.t('Open a value stream (a file *.vsm) first.'));
    }
    const document = await vscode.workspace.openTextDocument(file);
    if (document.isUntitled) {
        throw new Error(vscode.l10n.t('Save the value stream to a file first.'));
    }
    if (document.isDirty && !await document.save()) {
        throw new Error(vscode.l10n.t('The value stream could not be saved.'));
    }
    return file;
}

/** Where to save what comes of a file; undefined where the user thinks better of it. */
export function askWhere(file, ending, filters) {
    const suggestion = file.fsPath.slice(0, file.fsPath.length - path.extname(file.fsPath).length) + ending;
    return vscode.window.showSaveDialog({ defaultUri: vscode.Uri.file(suggestion), filters });
}

/** Says that a file is there, and opens it with what the system opens it with. */
export async function offerToOpen(target) {
    const open = vscode.l10n.t('Open');
    if (await vscode.window.showInformationMessage(vscode.l10n.t('Saved: {0}', path.basename(target.fsPath)), open) === open) {
        await vscode.env.openExternal(target);
    }
}

/** Runs what takes a moment, and says so. */
export function withProgress(title, task) {
    return vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title }, task);
}
