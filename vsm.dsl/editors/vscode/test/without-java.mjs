// Opens a folder with a stream where nothing leads to a Java.
import { finish, folder, holds, openFolder, page } from './vscode.mjs';

await openFolder(folder);
await holds('where there is no Java that is said, with what to do', async () => {
    const said = page.locator('.notification-toast', { hasText: 'vsm needs Java 17 or newer: neither JAVA_HOME nor the path leads to one.' });
    await said.waitFor();
    await said.locator('.monaco-button', { hasText: 'Get Java' }).waitFor();
    await said.locator('.monaco-button', { hasText: 'Say where Java is' }).waitFor();
});
await finish();
