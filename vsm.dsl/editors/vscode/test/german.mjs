// Uses the extension in a German VS Code, and looks whether all that it says is German.
import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { command, finish, folder, goTo, holds, linesAbove, open, openFolder, page, panel, picture, settings, squiggles, text, until } from './vscode.mjs';

const file = 'help-desk.vsm';
await openFolder(folder);

await holds('figures and mistakes are German', async () => {
    await open(file);
    await until('a line of figures', async () => /Durchlaufzeit .* Fließgrad/.test(await linesAbove()));
    assert.match(await linesAbove(), /Karte zeigen/);
    await goTo(file, 'Solve by Desk', true);
    await page.keyboard.type('k');
    await until('a squiggle', () => squiggles('error'));
    await page.keyboard.press('Control+.');
    await page.locator('.action-widget .monaco-list-row', { hasText: 'Ist Desk gemeint?' }).waitFor();
    await picture('quick-fix');
    await page.keyboard.press('Enter');
    await until('no squiggle', async () => !await squiggles('error'));
    await page.keyboard.press('Control+s');
});

await holds('figures where one points are German', async () => {
    await goTo(file, 'Solve by');
    await page.locator('.view-line span span', { hasText: /^\s*Solve\s*$/ }).first().hover();
    await page.locator('.monaco-hover', { hasText: 'Anteil an der Durchlaufzeit' }).first().waitFor();
});

await holds('the list of commands is German', async () => {
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input[type=text]').fill('>vsm');
    for (const title of ['Als Arbeitsmappe speichern', 'Ein Beispiel ausprobieren', 'Karte als Bild speichern', 'Karte daneben öffnen', 'Neuer Wertstrom',
        'Sprachserver neu starten', 'Zustände vergleichen']) {
        await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
    }
    await picture('commands');
    await page.keyboard.press('Escape');
});

await holds('the map and its panel are German', async () => {
    await command('Karte daneben öffnen');
    const map = await panel();
    await page.locator('.tab', { hasText: 'Karte: Today' }).waitFor();
    assert.equal(await map.locator('#fit').innerText(), 'An die Breite anpassen');
    await until('German words', async () => /Bearbeitungszeit/.test(await map.locator('#map').innerText()));
});

await holds('a half-typed word leaves a German note', async () => {
    const map = await panel();
    await goTo(file, 'delivery');
    await page.keyboard.type('ste');
    await until('a note', async () => /Der Text hat Fehler/.test(await map.locator('#note').innerText()));
    await page.keyboard.press('Control+z');
    await command('Revert File');
});

await holds('a saved workbook is told in German', async () => {
    await page.keyboard.press('Control+1');
    await open(file);
    await command('Als Arbeitsmappe speichern');
    await until('a suggestion', async () => /\.xlsx$/.test(await page.locator('.quick-input-widget input[type=text]').inputValue()));
    await page.keyboard.press('Enter');
    await page.locator('.notification-toast', { hasText: 'Gespeichert: help-desk.xlsx' }).waitFor();
});

await holds('a comparison is German', async () => {
    await page.keyboard.press('Control+1');
    await open('incident-management.vsm');
    await command('Zustände vergleichen');
    await until('the page', async () => {
        for (const frame of page.frames()) {
            if (await frame.locator('table', { hasText: 'Durchlaufzeit' }).count().catch(() => 0)) {
                return true;
            }
        }
        return false;
    });
});

await holds('the settings are German', async () => {
    await command('Preferences: Open Settings (UI)');
    await page.locator('.settings-editor').waitFor();
    await page.keyboard.type('@ext:vsm.vsm');
    await page.locator('.settings-editor', { hasText: 'Die Sprache von Meldungen und Beschriftungen' }).waitFor();
    await page.locator('.settings-editor', { hasText: 'Wie schwer die Meldung einer Regel wiegt' }).waitFor();
});

await holds('a missing Java is said in German', async () => {
    settings({ 'vsm.java.path': '/nowhere/java' });
    await page.locator('.notification-toast', { hasText: 'vsm braucht Java ab Version 17: die Einstellung vsm.java.path nennt /nowhere/java, und das startet nicht.' }).waitFor();
    settings({});
});

await holds('an empty folder is welcomed in German', async () => {
    const empty = path.join(folder, 'empty');
    fs.mkdirSync(empty);
    await openFolder(empty);
    await page.locator('.activitybar [aria-label*="Wertströme"]').first().click();
    await page.locator('.welcome-view-content', { hasText: 'Hier gibt es noch keinen Wertstrom.' }).waitFor();
    await picture('welcome');
    await page.locator('.welcome-view-content a', { hasText: 'Neuer Wertstrom' }).click();
    await page.locator('.quick-input-widget', { hasText: 'Wie heißt der Wertstrom?' }).waitFor();
    await page.locator('.quick-input-widget input[type=text]').fill('Störungen beheben');
    await page.keyboard.press('Enter');
    await until('a suggestion', async () => /Störungen beheben\.vsm$/.test(await page.locator('.quick-input-widget input[type=text]').inputValue()));
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: 'Störungen beheben.vsm' }).waitFor();
    await until('German words in the first map', async () => /Erster Schritt/.test(await text()));
});

await holds('the walkthrough is German', async () => {
    await command('Open Walkthrough');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Ihr erster Wertstrom' }).first().waitFor();
    await page.locator('.quick-input-widget input[type=text]').fill('Ihr erster');
    await page.keyboard.press('Enter');
    await page.locator('.gettingStartedContainer', { hasText: 'Schreiben, was der Raum sagt' }).waitFor();
    await page.locator('.gettingStartedContainer', { hasText: 'Wenn es fehlt, sagt vsm das.' }).waitFor();
});

await finish();
