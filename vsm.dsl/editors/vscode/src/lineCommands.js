import * as vscode from 'vscode';

/**
 * What the lines above states offer. VS Code forgets the arguments of their commands whenever lines are renewed, and a click at
 * that moment would only be answered by a message; so each has a command of its own, which needs none.
 */
export class LineCommands {

    /** @param run gets the name of a command and its arguments */
    constructor(run) {
        this.run = run;
        this.known = new Map();
    }

    /** Lines whose commands need no arguments any more. */
    of(lines) {
        lines?.filter(line => line.command?.arguments?.length).forEach(line => {
            const { title, command, arguments: words } = line.command;
            line.command = { title, command: this.commandFor(command, words) };
        });
        return lines;
    }

    commandFor(command, words) {
        const name = `${command} ${JSON.stringify(words)}`;
        if (!this.known.has(name)) {
            this.known.set(name, vscode.commands.registerCommand(name, () => this.run(command, words)));
        }
        return name;
    }

    dispose() {
        this.known.forEach(each => each.dispose());
        this.known.clear();
    }
}
