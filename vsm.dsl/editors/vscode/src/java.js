import { execFile } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';

/** The oldest Java that vsm runs on. */
const OLDEST = 17;

/** Says which Java was looked for and what was found instead. */
export class JavaNotFound extends Error {
}

/**
 * The program `java`: that of the setting, of JAVA_HOME, or of the path.
 *
 * @returns {Promise<string>} what to run
 * @throws {JavaNotFound} where there is none, or none that is new enough
 */
export async function findJava() {
    const set = vscode.workspace.getConfiguration('vsm').get('java.path', '').trim();
    if (set) {
        return newEnough(inFolder(set), vscode.l10n.t('the setting vsm.java.path names {0}', set));
    }
    const home = process.env.JAVA_HOME;
    let tooOld;
    for (const candidate of [home && inFolder(home), 'java'].filter(Boolean)) {
        const version = await versionOf(candidate);
        if (version >= OLDEST) {
            return candidate;
        }
        if (version) {
            tooOld ??= vscode.l10n.t('found was only version {0}', String(version));
        }
    }
    throw needed(tooOld ?? vscode.l10n.t('neither JAVA_HOME nor the path leads to one'));
}

/** Shows a message with what can be done. */
export async function offerHelp(problem) {
    const get = vscode.l10n.t('Get Java');
    const set = vscode.l10n.t('Say where Java is');
    const choice = await vscode.window.showErrorMessage(problem.message, get, set);
    if (choice === get) {
        await vscode.env.openExternal(vscode.Uri.parse('https://adoptium.net/temurin/releases/'));
    } else if (choice === set) {
        await vscode.commands.executeCommand('workbench.action.openSettings', 'vsm.java.path');
    }
}

async function newEnough(java, where) {
    const version = await versionOf(java);
    if (!version) {
        throw needed(vscode.l10n.t('{0}, which does not start', where));
    }
    if (version < OLDEST) {
        throw needed(vscode.l10n.t('{0}, which is version {1}', where, String(version)));
    }
    return java;
}

function needed(found) {
    return new JavaNotFound(vscode.l10n.t('vsm needs Java {0} or newer: {1}.', String(OLDEST), found));
}

/** A folder of a JDK or JRE stands for the program in it. */
function inFolder(place) {
    const name = process.platform === 'win32' ? 'java.exe' : 'java';
    return fs.existsSync(path.join(place, 'bin', name)) ? path.join(place, 'bin', name) : place;
}

/** The first number of the version; 0 where the program does not start. */
function versionOf(java) {
    return new Promise(resolve => execFile(java, ['-version'], { timeout: 20000 }, (failure, out, err) => {
        const version = / version "(?:1\.)?(\d+)/.exec(err + out);
        resolve(failure || !version ? 0 : Number(version[1]));
    }));
}
