import { execFile } from 'node:child_process';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { findJava } from './java.js';

/** The program vsm, which comes with the extension. */
export class Program {

    constructor(context) {
        this.jar = path.join(context.extensionPath, 'server', 'vsm.jar');
    }

    /** How to run a verb: the program, its arguments up to the verb, and its environment. */
    async command() {
        const options = ['-Xlog:disable', '-Xlog:all=error:stderr', '-Djava.awt.headless=true', '-Dfile.encoding=UTF-8'];
        return { java: await findJava(), before: [...options, '-jar', this.jar], env: environment() };
    }

    /** The language of messages, as vsm names it; the editor's where none is set and vsm speaks it. */
    language() {
        const set = vscode.workspace.getConfiguration('vsm').get('language', 'auto');
        return set !== 'auto' ? set : vscode.env.language.startsWith('de') ? 'de' : 'en';
    }

    /**
     * Runs a verb.
     *
     * @param {string[]} words the verb and its arguments
     * @returns {Promise<string>} what it prints
     * @throws what it says where it fails
     */
    async run(words) {
        const { java, before, env } = await this.command();
        const [verb, ...others] = words;
        return new Promise((resolve, reject) => execFile(java, [...before, verb, '--lang', this.language(), ...others],
            { env, maxBuffer: 64 * 1024 * 1024 }, (failure, out, err) => failure ? reject(new Error(err.trim() || failure.message)) : resolve(out)));
    }
}

/** Where no language is set, as for programs that a desktop starts, Java would take the names of files for ASCII. */
function environment() {
    const { LC_ALL, LC_CTYPE, LANG } = process.env;
    const said = LC_ALL || LC_CTYPE || LANG;
    return said && said !== 'C' && said !== 'POSIX' ? process.env : { ...process.env, LC_ALL: '', LC_CTYPE: 'C.UTF-8' };
}
