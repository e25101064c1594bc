import * as vscode from 'vscode';
import { askWhere, offerToOpen, savedFile, withProgress } from './files.js';

/** Saves all states as a workbook. */
export async function saveWorkbook(program, uri) {
    const file = await savedFile(uri);
    const target = await askWhere(file, '.xlsx', { [vscode.l10n.t('Workbook')]: ['xlsx'] });
    if (target) {
        const unit = vscode.workspace.getConfiguration('vsm').get('unit', 'auto');
        await withProgress(vscode.l10n.t('Writing the workbook …'),
            () => program.run(['excel', ...(unit === 'auto' ? [] : ['--unit', unit]), '-o', target.fsPath, file.fsPath]));
        await offerToOpen(target);
    }
}
