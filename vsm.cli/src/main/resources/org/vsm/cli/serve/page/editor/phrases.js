// The words of the editor in German; in English they are their own keys.

export const GERMAN = {
    // of the editor component
    'Control character': 'Steuerzeichen',
    'Selection deleted': 'Auswahl gelöscht',
    'Folded lines': 'Eingeklappte Zeilen',
    'Unfolded lines': 'Ausgeklappte Zeilen',
    'to': 'bis',
    'folded code': 'eingeklappt',
    'unfold': 'ausklappen',
    'Fold line': 'Zeile einklappen',
    'Unfold line': 'Zeile ausklappen',
    'Go to line': 'Gehe zu Zeile',
    'go': 'los',
    'Find': 'Suchen',
    'Replace': 'Ersetzen',
    'next': 'nächste',
    'previous': 'vorige',
    'all': 'alle',
    'match case': 'Groß/klein',
    'by word': 'ganze Wörter',
    'regexp': 'regulärer Ausdruck',
    'replace': 'ersetzen',
    'replace all': 'alle ersetzen',
    'close': 'schließen',
    'current match': 'aktueller Treffer',
    'replaced $ matches': '$ Treffer ersetzt',
    'replaced match on line $': 'Treffer in Zeile $ ersetzt',
    'on line': 'in Zeile',
    'Completions': 'Vorschläge',
    'Diagnostics': 'Meldungen',
    'No diagnostics': 'Keine Meldungen',
    // of vsm
    'Text of the value stream': 'Text des Wertstroms',
    'line $': 'Zeile $',
    'Nothing to offer here': 'Hier gibt es nichts vorzuschlagen',
    'Nothing to explain here': 'Hier gibt es nichts zu erklären',
    'Ways to put it right (Ctrl+.)': 'Abhilfen (Strg+.)',
    'No name here': 'Hier steht kein Name',
    'Declared in $': 'Steht in $',
    'New name': 'Neuer Name',
    'The old name still stands in $': 'Der alte Name steht noch in $',
    'The language help is not connected; it is tried again': 'Die Sprachhilfe ist nicht verbunden; ein neuer Versuch läuft',
};

/** What keys do: pairs of keys and words. */
export function keys(language) {
    const german = language.startsWith('de');
    const key = name => german ? name.replaceAll('Ctrl', 'Strg').replace('Shift', 'Umschalt').replace('Space', 'Leertaste') : name;
    return [
        ['Ctrl+Space', 'What may stand here', 'Was hier stehen kann'],
        ['Ctrl+.', 'Quick fixes and refactorings', 'Abhilfen und Umbauten'],
        ['Shift+Alt+F', 'Format', 'Formatieren'],
        ['F2', 'Rename', 'Umbenennen'],
        ['F12', 'Go to the declaration', 'Zur Erklärung des Namens'],
        ['Ctrl+K Ctrl+I', 'Explain the word', 'Wort erklären'],
        ['F8', 'Next problem', 'Nächste Meldung'],
        ['Ctrl+Shift+M', 'All problems', 'Alle Meldungen'],
        ['Ctrl+F', 'Find and replace', 'Suchen und ersetzen'],
        ['Ctrl+/', 'Comment', 'Kommentar'],
        ['Ctrl+Z', 'Undo', 'Rückgängig'],
        ['F1', 'These keys', 'Diese Tasten'],
        ['Esc Tab', 'Leave the editor', 'Den Editor verlassen'],
    ].map(([name, english, words]) => [key(name), german ? words : english]);
}
