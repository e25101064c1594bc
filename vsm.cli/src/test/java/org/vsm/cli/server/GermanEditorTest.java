package org.vsm.cli.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An editor that speaks German gets every label in German; completion is tested beside the English one. */
class GermanEditorTest {

    private static final String DESK = DeskStream.TEXT.replace("30 min", "31 min");

    @TempDir
    Path folder;

    private Editor editor;

    @BeforeEach
    void start() {
        editor = Editor.in(folder, "de-DE");
        editor.open("a.vsm", DESK);
        editor.diagnostics("a.vsm");
    }

    @AfterEach
    void stop() {
        editor.close();
    }

    @Test
    void linesAboveStatesAndImprovements() {
        List<String> titles = editor.ask().lensTitles("a.vsm");
        assertTrue(titles.get(0).startsWith("Durchlaufzeit 4,44 h · Fließgrad 9,9 % · "), titles::toString);
        assertEquals("Karte zeigen", titles.get(1));
        assertTrue(titles.contains("mit Today vergleichen"), titles::toString);
        assertTrue(titles.get(titles.size() - 1).startsWith("Durchlaufzeit -2 h"), titles::toString);
    }

    @Test
    void hintsFiguresAndWords() {
        assertEquals(List.of("≈ 4 h", "⌀ 20,5 min"), editor.ask().hints("a.vsm")
                .stream().map(each -> each.getLabel().getLeft()).toList());
        assertTrue(hover("Solve").contains("| Bearbeitungszeit | 20,5 min |"), hover("Solve"));
        assertTrue(hover("Solve").startsWith("**Solve** · ein Schritt"), hover("Solve"));
        assertTrue(hover("process time").contains("Bearbeitung") || hover("process time").contains("arbeit"), hover("process time"));
    }

    private String hover(String part) {
        return editor.ask().hover("a.vsm", editor.at("a.vsm", part))
                .getContents().getRight().getValue();
    }

    @Test
    void symbolsSayWhatTheyAre() {
        List<DocumentSymbol> parts = editor.ask().outline("a.vsm").get(0).getChildren();
        assertEquals(List.of("Kunde", "people 8", "Ist-Zustand", "Soll-Zustand"), parts.stream().map(DocumentSymbol::getDetail).toList());
    }

    @Test
    void titlesOfFixesAndRefactorings() {
        editor.replace("a.vsm", "Log by Agents", "Log by Agnets");
        Range wrong = editor.diagnostic("a.vsm", "unknown-name").getRange();
        List<String> titles = editor.ask().actions("a.vsm", wrong).stream().map(CodeAction::getTitle).toList();
        assertEquals(List.of("Ist Agents gemeint?", "`team Agnets` vereinbaren", "`customer Agnets` vereinbaren", "Diese in einen Abschnitt setzen"), titles);
    }

    @Test
    void theNoteOfAMapFromBefore() {
        editor.ask().map("a.vsm", "Today");
        editor.replace("a.vsm", "6 min", "6 mi");
        assertEquals("Der Text hat Fehler: Dies ist die Karte von vorher.",
                editor.ask().map("a.vsm", "Today").note());
    }
}
