import * as vscode from 'vscode';

/** The view of the value streams in the folder; while there are none, its welcome is shown. */
export class StreamFiles {

    constructor() {
        this.changed = new vscode.EventEmitter();
        this.onDidChangeTreeData = this.changed.event;
        const watcher = vscode.workspace.createFileSystemWatcher('**/*.vsm', false, true, false);
        watcher.onDidCreate(() => this.changed.fire());
        watcher.onDidDelete(() => this.changed.fire());
        this.parts = [this.changed, watcher, vscode.window.registerTreeDataProvider('vsm.streams', this)];
    }

    async getChildren() {
        const files = await vscode.workspace.findFiles('**/*.vsm', '**/{node_modules,target}/**', 1000);
        return files.sort((one, other) => one.path.localeCompare(other.path));
    }

    getTreeItem(file) {
        const item = new vscode.TreeItem(file);
        item.command = { command: 'vscode.open', title: '', arguments: [file] };
        return item;
    }

    dispose() {
        this.parts.forEach(each => each.dispose());
    }
}
