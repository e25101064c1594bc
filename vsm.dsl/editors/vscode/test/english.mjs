// Uses the extension in VS Code as a person would, and looks at what comes of it.
import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { command, finish, folder, goTo, holds, linesAbove, open, openFolder, page, panel, picture, settings, squiggles, text, until } from './vscode.mjs';

/** A stream of 60 steps. */
function sixtySteps() {
    const steps = Array.from({ length: 60 }, (_, i) => `        step Step${i + 1} "Step number ${i + 1}" by Team${i % 5 + 1} {`
        + ` process time 1${i % 9} min  wait time 2 h  %C&A 95 %${i % 10 === 9 ? `  rework 5 % to Step${i - 5}` : ''} }`);
    return ['value stream Sixty {', '    customer Staff demands 5 per day', ...Array.from({ length: 5 }, (_, i) => `    team Team${i + 1} { people 4 }`),
        '    current state Today {', ...steps, '    }', '}', ''].join('\n');
}

/** Waits until the map has not changed for a while. */
async function quiet(map) {
    await until('the map to rest', async () => {
        const before = await map.evaluate(() => window.changes.length);
        await page.waitForTimeout(700);
        return await map.evaluate(() => window.changes.length) === before;
    });
    await map.evaluate(() => { window.changes = []; });
}

/** From the keystroke to the moment at which the page of the map has changed, in ms; looks whether the change is the right one. */
async function keystrokeToMap(map, name, step) {
    const lines = fs.readFileSync(path.join(folder, name), 'utf8').split('\n');
    const line = lines.findIndex(each => each.includes(`step Step${step} `));
    await page.keyboard.press('Control+g');
    await page.locator('.quick-input-widget input[type=text]').fill(`:${line + 1}:${lines[line].indexOf('process time ') + 'process time '.length + 1}`);
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    await quiet(map);
    const text = () => map.locator(`[data-name=Step${step}]`).first().innerHTML();
    const before = await text();
    await page.keyboard.type('7');
    await until(`another time at Step${step}`, async () => await map.evaluate(() => window.changes.length > 0) && await text() !== before);
    return await map.evaluate(() => window.changes[0]) - await page.evaluate(() => window.lastKey);
}

fs.writeFileSync(path.join(folder, 'sixty.vsm'), sixtySteps());
await openFolder(folder);

const file = 'help-desk.vsm';
await holds('a sample opens with colours, lines of figures and no mistakes', async () => {
    await open(file);
    await until('a line of figures above the state', async () => /Lead time [^]*show map/.test(await linesAbove()));
    assert.equal(await squiggles('error'), 0);
    await until('four colours', async () => await page.locator('.view-line span[class*="mtk"]')
        .evaluateAll(all => new Set(all.map(each => getComputedStyle(each).color)).size) >= 4);
});

await holds('a squiggle appears', async () => {
    await goTo(file, 'Solve by Desk', true);
    await page.keyboard.type('k');
    await until('a squiggle', () => squiggles('error'));
});

await holds('a quick fix removes it', async () => {
    await page.keyboard.press('Control+.');
    await page.locator('.action-widget .monaco-list-row').first().waitFor();
    await picture('quick-fix');
    await page.keyboard.press('Enter');
    await until('no squiggle', async () => !await squiggles('error'));
    await until('the right team', async () => /step Solve by Desk \{/.test(await text()));
    await page.keyboard.press('Control+s');
});

await holds('the map opens beside the text', async () => {
    await command('Open the map beside');
    const map = await panel();
    assert.equal(await map.locator('[data-name=Solve]').count(), 1);
    assert.match(await map.locator('#map svg').innerHTML(), /20 min/);
});

await holds('the map follows an edit', async () => {
    const map = await panel();
    await goTo(file, '20 min', false);
    await page.keyboard.press('Delete');
    await page.keyboard.type('7');
    const start = Date.now();
    await until('70 min in the map', async () => /70 min/.test(await map.locator('[data-name=Solve]').innerHTML()));
    console.log(`     after ${Date.now() - start} ms, with the browser's share`);
    await page.keyboard.press('Control+s');
    await until('the new lead time above the state', async () => /Lead time 4\.82 h/.test(await linesAbove()));
});

await holds('a half-typed word leaves the last map, with a note', async () => {
    const map = await panel();
    await goTo(file, 'delivery');
    await page.keyboard.type('ste');
    await until('a note', async () => (await map.locator('#note').innerText()).trim());
    assert.equal(await map.locator('[data-name=Solve]').count(), 1);
    await picture('stale');
    await page.keyboard.press('Control+z');
    await command('File: Revert File');
    await until('no note', async () => !(await map.locator('#note').innerText()).trim());
});

await holds('the cursor marks its step in the map', async () => {
    const map = await panel();
    await goTo(file, 'value adding  rework');
    await until('the mark', () => map.locator('.here[data-name=Solve]').count());
});

await holds('a click on a step leads to its line', async () => {
    const map = await panel();
    await map.locator('[data-name=Log]').first().click();
    await until('the line of Log', async () => /Ln 5, /.test(await page.locator('.statusbar').innerText()));
    await until('the mark', () => map.locator('.here[data-name=Log]').count());
});

await holds('the map of 60 steps follows', async () => {
    await page.keyboard.press('Control+1');
    await open('sixty.vsm');
    const map = await panel();
    await map.locator('[data-name=Step60]').first().waitFor();
    await map.evaluate(() => {
        window.changes = [];
        new MutationObserver(() => window.changes.push(Date.now())).observe(document.getElementById('map'), { childList: true });
    });
    await page.evaluate(() => addEventListener('keydown', () => { window.lastKey = Date.now(); }, true));
    const times = [];
    for (let step = 2; step <= 60; step += 4) {
        times.push(await keystrokeToMap(map, 'sixty.vsm', step));
    }
    console.log(`     in their order: ${times}`);
    times.sort((one, other) => one - other);
    console.log(`     keystroke to map at 60 steps, ${times.length} edits: fastest ${times[0]}, median ${times[times.length >> 1]}, slowest ${times.at(-1)} ms`);
    await page.keyboard.press('Control+1');
    await command('File: Revert File');
});

await holds('the map is saved as a picture', async () => {
    await page.keyboard.press('Control+1');
    await open(file);
    await command('Save the map as a picture');
    await page.locator('.quick-input-widget input[type=text]').waitFor();
    await until('a suggestion', async () => /\.svg$/.test(await page.locator('.quick-input-widget input[type=text]').inputValue()));
    await page.keyboard.press('Enter');
    await until('the file', () => fs.readdirSync(folder).some(each => each.endsWith('.svg')));
});

await holds('a workbook is saved', async () => {
    await page.keyboard.press('Control+1');
    await open(file);
    await command('Save as a workbook');
    await until('a suggestion', async () => /\.xlsx$/.test(await page.locator('.quick-input-widget input[type=text]').inputValue()));
    await page.keyboard.press('Enter');
    await until('the file', () => fs.existsSync(path.join(folder, 'help-desk.xlsx')));
});

await holds('two states are compared', async () => {
    await page.keyboard.press('Control+1');
    await open('incident-management.vsm');
    await command('Compare states');
    await until('the page', async () => {
        for (const frame of page.frames()) {
            if (await frame.locator('table').count().catch(() => 0)) {
                return true;
            }
        }
        return false;
    });
});

await holds('a line above a state compares it', async () => {
    await page.keyboard.press('Control+1');
    await open('incident-management.vsm');
    await goTo('incident-management.vsm', 'future state');
    const tabs = await page.locator('.tab', { hasText: 'Preview' }).count();
    await page.locator('.codelens-decoration a', { hasText: 'compare with' }).first().click();
    await until('another page', async () => await page.locator('.tab', { hasText: 'Preview' }).count() >= tabs
        && (await page.locator('.tab.active').allInnerTexts()).some(each => /AsIs.*ToBe/.test(each)));
});

await holds('a line above a state opens its map', async () => {
    await page.keyboard.press('Control+1');
    await command('Go to Line');
    await page.locator('.quick-input-widget input[type=text]').fill(':16');
    await page.keyboard.press('Enter');
    await page.locator('.codelens-decoration a', { hasText: 'show map' }).first().click();
    await page.locator('.tab.active', { hasText: 'Map: Observed in May' }).waitFor();
    const map = await panel();
    await until('the step of that stream', () => map.locator('[data-name=Triage]').count());
    assert.equal(await page.locator('.notification-toast .codicon-error').count(), 0, 'a message of an error');
});

await holds('severities that are set count', async () => {
    await page.keyboard.press('Control+1');
    await open('incident-management.vsm');
    await until('a warning and notes', async () => await squiggles('warning') > 0 && await squiggles('info') > 0);
    assert.equal(await squiggles('error'), 0);
    settings({ 'vsm.severities': { 'counted-twice': 'error', 'nearly-full': 'off' } });
    await until('an error', async () => await squiggles('error') > 0 && await squiggles('info') === 0);
});

await holds('the view lists the streams of the folder', async () => {
    await page.locator('.activitybar [aria-label*="Value streams"]').first().click();
    await page.locator('.pane-body .monaco-list-row', { hasText: file }).first().waitFor();
});

await holds('the unit that is set counts at once', async () => {
    await page.keyboard.press('Control+1');
    await open('incident-management.vsm');
    settings({ 'vsm.unit': 'min' });
    await until('a lead time in minutes', async () => /Lead time \d+ min/.test(await linesAbove()));
    settings({});
    await until('one in days', async () => /Lead time 1\.06 days/.test(await linesAbove()));
});

await holds('the setting of the language counts', async () => {
    await page.keyboard.press('Control+1');
    await open('incident-management.vsm');
    await command('Open the map beside');
    await panel();
    settings({ 'vsm.language': 'de' });
    await until('a German line of figures', async () => /Karte zeigen/.test(await linesAbove()));
    await until('a German map', async () => /Engpass/.test(await (await panel()).locator('#map').innerText()));
});

await holds('a missing Java is said clearly', async () => {
    settings({ 'vsm.java.path': '/nowhere/java' });
    await page.locator('.notification-toast', { hasText: 'needs Java 17 or newer' }).waitFor();
});

await holds('an empty folder offers a new value stream', async () => {
    const empty = path.join(folder, 'empty');
    fs.mkdirSync(empty);
    await openFolder(empty);
    await page.locator('.activitybar [aria-label*="Value streams"]').first().click();
    await page.locator('.welcome-view-content', { hasText: 'No value stream here yet' }).waitFor();
    await picture('welcome');
    await page.locator('.welcome-view-content a', { hasText: 'New value stream' }).click();
    await page.locator('.quick-input-widget input[type=text]').fill('Störungen beheben');
    await page.keyboard.press('Enter');
    await until('a suggestion', async () => /Störungen beheben\.vsm$/.test(await page.locator('.quick-input-widget input[type=text]').inputValue()));
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: 'Störungen beheben.vsm' }).waitFor();
    await until('the first map', async () => /current state/.test(await text()));
    await page.locator('.pane-body .monaco-list-row', { hasText: 'Störungen beheben' }).first().waitFor();
});

await holds('a sample opens as a copy', async () => {
    await command('Try a sample');
    await page.locator('.quick-input-widget input[type=text]').fill('blood');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'blood-sample.vsm' }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: 'blood-sample.vsm' }).waitFor();
});

await holds('the walkthrough opens', async () => {
    await command('Open Walkthrough');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Your first value stream' }).first().waitFor();
    await page.locator('.quick-input-widget input[type=text]').fill('Your first');
    await page.keyboard.press('Enter');
    await page.locator('.gettingStartedContainer', { hasText: 'Write what the room says' }).waitFor();
    await page.locator('.gettingStartedContainer').waitFor();
    await until('its picture', async () => {
        for (const frame of page.frames()) {
            if (await frame.locator('svg rect').count().catch(() => 0)) {
                return true;
            }
        }
        return false;
    });
});

await finish();
