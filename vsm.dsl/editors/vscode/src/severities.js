import * as vscode from 'vscode';

const SEVERITIES = {
    error: vscode.DiagnosticSeverity.Error,
    warning: vscode.DiagnosticSeverity.Warning,
    information: vscode.DiagnosticSeverity.Information,
    hint: vscode.DiagnosticSeverity.Hint,
};

/** Messages as severe as the setting says; those that are off are left out. Errors stay errors: no figure can rest on them. */
export function withSeverities(diagnostics) {
    const set = vscode.workspace.getConfiguration('vsm').get('severities', {});
    return diagnostics.filter(each => isError(each) || set[codeOf(each)] !== 'off').map(each => {
        each.severity = isError(each) ? each.severity : SEVERITIES[set[codeOf(each)]] ?? each.severity;
        return each;
    });
}

function isError(diagnostic) {
    return diagnostic.severity === vscode.DiagnosticSeverity.Error;
}

function codeOf(diagnostic) {
    return typeof diagnostic.code === 'object' ? diagnostic.code.value : diagnostic.code;
}
