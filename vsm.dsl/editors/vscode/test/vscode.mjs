// A person in front of VS Code: a browser that is open at code-server, and what one does with keys and pointer.
// Arguments of every scenario: address of code-server, folder that is open, folder for the screenshots, and, to try only some of
// it, a pattern of what shall hold.
import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';

const { chromium } = createRequire(path.join(process.env.VSM_EDITOR_TOOLS, 'package.json'))('playwright-core');
/** How long something may take, in ms: long, as a machine may have other things to do. */
const PATIENCE = 120_000;
export const [address, folder, pictures, only] = process.argv.slice(2);
fs.mkdirSync(pictures, { recursive: true });

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
/** The page that is used, of somebody who speaks the language that VSM_LOCALE names. */
export const page = await browser.newPage({ viewport: { width: 1600, height: 1000 }, locale: process.env.VSM_LOCALE ?? 'en-US' });
page.setDefaultTimeout(PATIENCE);
let failed = false;
let shot = 0;

export async function openFolder(name) {
    await page.goto(`${address}/?folder=${encodeURIComponent(name)}`);
    await page.locator('.monaco-workbench .activitybar').waitFor();
}

/** Ends the program, with 1 where something did not hold. */
export async function finish() {
    await browser.close();
    process.exitCode = failed ? 1 : 0;
}

/** Something to look at beside what holds in the end. */
export async function picture(name) {
    await page.screenshot({ path: path.join(pictures, `${name}.png`) });
}

/** One thing to hold. What follows is tried even where it does not, from the file as it is on the disk. */
export async function holds(what, test) {
    if (only && !new RegExp(only).test(what)) {
        return;
    }
    const start = Date.now();
    try {
        await test();
        console.log(`ok   ${what} (${Date.now() - start} ms)`);
    } catch (problem) {
        failed = true;
        console.log(`FAIL ${what}: ${problem.message.split('\n').slice(0, 6).join(' | ')}`);
    }
    await picture(`${String(++shot).padStart(2, '0')}-${what.replace(/\W+/g, '-')}`);
}

export async function until(what, condition, patience = PATIENCE) {
    const end = Date.now() + patience;
    for (;;) {
        const value = await condition();
        if (value) {
            return value;
        }
        assert.ok(Date.now() < end, `waited in vain for: ${what}`);
        await page.waitForTimeout(25);
    }
}

export async function command(title) {
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input[type=text]').fill(`>${title}`);
    await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
    await page.keyboard.press('Enter');
}

export async function open(name) {
    await page.keyboard.press('Control+p');
    await page.locator('.quick-input-widget input[type=text]').fill(name);
    // Files that have been open are listed at once: the one that is typed is to be the chosen one.
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: name }).first().waitFor();
    await page.locator('.editor-group-container.active .view-line').first().waitFor();
}

/** Puts the cursor before or behind a piece of the file's text as it is on the disk. */
export async function goTo(name, piece, behind = false) {
    const lines = fs.readFileSync(path.join(folder, name), 'utf8').split('\n');
    const line = lines.findIndex(each => each.includes(piece));
    const column = lines[line].indexOf(piece) + (behind ? piece.length : 0);
    await page.keyboard.press('Control+g');
    await page.locator('.quick-input-widget input[type=text]').fill(`:${line + 1}:${column + 1}`);
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    return line + 1;
}

export function settings(all) {
    fs.mkdirSync(path.join(folder, '.vscode'), { recursive: true });
    fs.writeFileSync(path.join(folder, '.vscode', 'settings.json'), JSON.stringify(all));
}

export const squiggles = kind => page.locator(`.squiggly-${kind}`).count();
/** What stands above the states and improvements that can be seen. */
export const linesAbove = async () => (await page.locator('.codelens-decoration').allInnerTexts()).join(' ').replace(/\u00a0/g, ' ');
export const text = async () => (await page.locator('.monaco-editor .view-lines').first().innerText()).replace(/\u00a0/g, ' ');

/** The frame of the panel: a page in a page of VS Code's. */
export async function panel() {
    return until('the panel with the map', async () => {
        for (const frame of page.frames()) {
            if (await frame.locator('#map svg').count().catch(() => 0)) {
                return frame;
            }
        }
        return undefined;
    });
}
