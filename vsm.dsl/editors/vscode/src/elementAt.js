import * as vscode from 'vscode';

/**
 * The name of the element of a picture that a position of a file is in; undefined where it is in none.
 *
 * @param places where the elements of the picture are written
 */
export async function elementAt(file, position, places) {
    const here = places.filter(each => each.location.uri === file.toString() || vscode.Uri.parse(each.location.uri).toString() === file.toString());
    const symbols = await vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', file) ?? [];
    let found;
    for (let inside = symbols; inside;) {
        const symbol = inside.find(each => (each.range ?? each.location.range).contains(position));
        const start = symbol?.selectionRange?.start;
        found = here.find(each => start?.line === each.location.range.start.line
            && start.character === each.location.range.start.character)?.name ?? found;
        inside = symbol?.children;
    }
    return found;
}
