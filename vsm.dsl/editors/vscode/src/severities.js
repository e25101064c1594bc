import * as vscode from 'vscode';

const SEVERITIES = {
    error: vscode.DiagnosticSeverity.Error,
    warning: vscode.DiagnosticSeverity.Warning,
    information: vscode.DiagnosticSeverity.Information,
    hint: vscode.DiagnosticSeverity.Hint,
};

/** Messages as severe as the setting says; those that are off are left out. */
export function withSeverities(diagnostics) {
    const set = vscode.workspace.getConfiguration('vsm').get('severities', {});
    return diagnostics.filter(each => set[codeOf(each)] !== 'off').map(each => {
        each.severity = SEVERITIES[set[codeOf(each)]] ?? each.severity;
        return each;
    });
}

function codeOf(diagnostic) {
    return typeof diagnostic.code === 'object' ? diagnostic.code.value : diagnostic.code;
}
