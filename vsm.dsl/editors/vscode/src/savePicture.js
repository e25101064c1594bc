import * as vscode from 'vscode';
import { askWhere, offerToOpen, savedFile, withProgress } from './files.js';

/** Saves the map of a state as a picture, by the ending of the file. */
export async function savePicture(program, uri, state) {
    const file = await savedFile(uri);
    const target = await askWhere(file, state ? `-${state}.svg` : '.svg', { SVG: ['svg'], PNG: ['png'], PDF: ['pdf'] });
    if (target) {
        await withProgress(vscode.l10n.t('Drawing the map …'),
            () => program.run(['diagram', ...(state ? ['--state', state] : []), '-o', target.fsPath, file.fsPath]));
        await offerToOpen(target);
    }
}
