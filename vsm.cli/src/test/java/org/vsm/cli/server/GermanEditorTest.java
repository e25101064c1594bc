package org.vsm.cli.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vsm.cli.server.Editor.answer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vsm.dsl.ide.preview.PreviewParams;

/** An editor that speaks German gets every label in German; completion is tested beside the English one. */
class GermanEditorTest {

    private static final String DESK = """
            value stream Desk {
                customer Staff demands 60 per day
                team Agents { people 8 }
                current state Today {
                    step Log by Agents { process time 6 min }
                    queue Open 30
                    step Solve by Agents { process time 10 .. 31 min }
                }
                future state Soon from Today {
                    improvement Less { change Open to 15 }
                }
            }
            """;

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
        List<String> titles = new ArrayList<>();
        for (CodeLens each : answer(editor.server().getTextDocumentService().codeLens(new CodeLensParams(editor.id("a.vsm"))))) {
            titles.add((each.getCommand() == null ? answer(editor.server().getTextDocumentService().resolveCodeLens(each)) : each).getCommand().getTitle());
        }
        assertTrue(titles.get(0).startsWith("Durchlaufzeit 4,44 h · Fließgrad 9,9 % · "), titles::toString);
        assertEquals("Karte zeigen", titles.get(1));
        assertTrue(titles.contains("mit Today vergleichen"), titles::toString);
        assertTrue(titles.get(titles.size() - 1).startsWith("Durchlaufzeit -2 h"), titles::toString);
    }

    @Test
    void hintsFiguresAndWords() {
        assertEquals(List.of("≈ 4 h", "⌀ 20,5 min"), answer(editor.server().getTextDocumentService()
                .inlayHint(new InlayHintParams(editor.id("a.vsm"), new Range(new Position(0, 0), new Position(99, 0)))))
                .stream().map(each -> each.getLabel().getLeft()).toList());
        assertTrue(hover("Solve").contains("| Bearbeitungszeit | 20,5 min |"), hover("Solve"));
        assertTrue(hover("Solve").startsWith("**Solve** · ein Schritt"), hover("Solve"));
        assertTrue(hover("process time").contains("Bearbeitung") || hover("process time").contains("arbeit"), hover("process time"));
    }

    private String hover(String part) {
        return answer(editor.server().getTextDocumentService().hover(new HoverParams(editor.id("a.vsm"), editor.at("a.vsm", part))))
                .getContents().getRight().getValue();
    }

    @Test
    void symbolsSayWhatTheyAre() {
        List<DocumentSymbol> parts = answer(editor.server().getTextDocumentService().documentSymbol(new DocumentSymbolParams(editor.id("a.vsm"))))
                .get(0).getRight().getChildren();
        assertEquals(List.of("Kunde", "people 8", "Ist-Zustand", "Soll-Zustand"), parts.stream().map(DocumentSymbol::getDetail).toList());
    }

    @Test
    void titlesOfFixesAndRefactorings() {
        editor.replace("a.vsm", "Log by Agents", "Log by Agnets");
        Range wrong = editor.diagnostic("a.vsm", "unknown-name").getRange();
        List<String> titles = answer(editor.server().getTextDocumentService().codeAction(
                new CodeActionParams(editor.id("a.vsm"), wrong, new CodeActionContext(List.of())))).stream().map(each -> each.getRight())
                .map(CodeAction::getTitle).toList();
        assertEquals(List.of("Ist Agents gemeint?", "`team Agnets` vereinbaren", "`customer Agnets` vereinbaren", "Diese in einen Abschnitt setzen"), titles);
    }

    @Test
    void theNoteOfAMapFromBefore() {
        answer(editor.preview(new PreviewParams(editor.id("a.vsm"), null, "Today")));
        editor.replace("a.vsm", "6 min", "6 mi");
        assertEquals("Der Text hat Fehler: Dies ist die Karte von vorher.",
                answer(editor.preview(new PreviewParams(editor.id("a.vsm"), null, "Today"))).note());
    }
}
