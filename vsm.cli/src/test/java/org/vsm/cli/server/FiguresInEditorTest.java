package org.vsm.cli.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vsm.cli.server.Conversation.answer;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.InlayHint;
import org.junit.jupiter.api.Test;
import org.vsm.dsl.ide.preview.Preview;

/** Figures beside the text, and that they follow it. */
class FiguresInEditorTest extends WithEditor {

    private static final String DESK = DeskStream.with("improvement Bot { change Log { process time 2 min } }");

    @Test
    void aboveAStateStandsWhatComesOfIt() {
        editor.open("a.vsm", DESK);
        List<String> titles = editor.ask().lensTitles("a.vsm");
        // 6 min + 4 h + 20 min, of which 26 min are work; Solve and the queue before it take 4 h 20 min
        assertEquals("Lead time 4.43 h · Flow efficiency 9.8 % · Solve, with the waiting directly before it, has 97.7 % of the lead time.",
                titles.get(0));
        assertEquals("show map", titles.get(1));
        assertTrue(titles.contains("compare with Today"), titles::toString);
        assertTrue(titles.contains("Lead time -2 h (96.8 %)"), titles::toString);
        assertTrue(titles.contains("Lead time -4 min (3.2 %)"), titles::toString);
    }

    /** A time that counts as nothing since nobody knows it is not passed off as a short one. */
    @Test
    void figuresOfAHalfFilledMapSaySo() {
        editor.open("a.vsm", DESK.replace("process time 6 min", "process time ?"));
        assertTrue(editor.ask().lensTitles("a.vsm").get(0).contains(" · only 1 of 2 steps known · "), editor.ask().lensTitles("a.vsm")::toString);
    }

    @Test
    void whileAWordIsHalfTypedOutlineLensesAndTheOtherDiagnosticsStay() {
        editor.open("a.vsm", DESK.replace("queue Open 30", "queue Open 30 max 20"));
        editor.diagnostic("a.vsm", "count-over-max");
        String before = editor.ask().lensTitles("a.vsm").get(0);
        editor.replace("a.vsm", "process time 6 min }", "process time 6 min  com }");
        List<Diagnostic> broken = editor.diagnosticsWhere("a.vsm", all -> all.size() > 1);
        assertEquals(List.of("unknown-word", "count-over-max"), broken.stream().map(Editor::codeOf).toList());
        assertEquals(before + " · before the mistakes in the text", editor.ask().lensTitles("a.vsm").get(0));
        List<DocumentSymbol> today = editor.ask().outline("a.vsm").get(0).getChildren().get(2).getChildren();
        assertEquals(List.of("Log", "Open", "Solve"), today.stream().map(DocumentSymbol::getName).toList());
    }

    /** Whoever types fast never sees the line of a text in between: it still is the one from before the mistake. */
    @Test
    void theLineAboveAStateIsThatOfTheLastSoundText() {
        editor.open("a.vsm", DESK);
        assertTrue(editor.ask().lensTitles("a.vsm").get(0).startsWith("Lead time 4.43 h ·"));
        editor.replace("a.vsm", "process time 6 min", "process time 40 min");
        editor.ask().map("a.vsm", "Today");
        editor.replace("a.vsm", "process time 40 min }", "process time 40 min  com }");
        String line = editor.ask().lensTitles("a.vsm").get(0);
        assertTrue(line.startsWith("Lead time 5 h ·") && line.endsWith(" · before the mistakes in the text"), line);
    }

    @Test
    void whatTheFiguresSayStaysWhileAnotherStepIsTyped() {
        editor.open("a.vsm", DESK.replace("people 8", "people 3"));
        editor.diagnostic("a.vsm", "overloaded");
        editor.replace("a.vsm", "value stream Desk {", "value stream Desk {\n    own");
        List<Diagnostic> broken = editor.diagnosticsWhere("a.vsm", all -> all.size() > 1);
        Diagnostic overloaded = broken.stream().filter(each -> "overloaded".equals(Editor.codeOf(each))).findFirst().orElseThrow();
        assertEquals("Agents", editor.part("a.vsm", overloaded.getRange()));
    }

    @Test
    void ofAFileThatIsClosedNothingIsSaid() {
        editor.open("a.vsm", DESK.replace("people 8", "people 3"));
        editor.diagnostic("a.vsm", "overloaded");
        editor.replace("a.vsm", "people 3", "people 2");
        editor.diagnostic("a.vsm", "overloaded");
        editor.close("a.vsm");
        assertEquals(List.of(), editor.diagnosticsWhere("a.vsm", List::isEmpty));
    }

    /** The figures of the second file speak after those of the first would have. */
    @Test
    void norAreFiguresAskedOfIt() {
        String busy = DESK.replace("people 8", "people 3");
        editor.open("a.vsm", busy);
        editor.diagnostics("a.vsm");
        editor.close("a.vsm");
        editor.open("b.vsm", busy);
        editor.diagnostic("b.vsm", "overloaded");
        assertEquals(List.of(), editor.diagnosticsWhere("a.vsm", List::isEmpty));
    }

    /** C is built from B's state, and B's from A's; a time is edited in A. */
    @Test
    void anEditInOneFileReachesTheFilesThatBuildOnIt() {
        editor.open("a.vsm", """
                value stream S {
                    current state One { step Work { process time 10 min } }
                }
                """);
        editor.open("b.vsm", """
                import "a.vsm"
                future state Two of S from One { insert after Work { step More { process time 5 min } } }
                """);
        editor.open("c.vsm", """
                import "a.vsm"
                import "b.vsm"
                future state Three of S from Two { change More { process time 1 min } }
                """);
        assertEquals(List.of(), editor.diagnostics("c.vsm"));
        assertTrue(editor.ask().lensTitles("c.vsm").get(0).startsWith("Lead time 11 min"), editor.ask().lensTitles("c.vsm").get(0));
        int refreshes = editor.heard().lensRefreshes();
        editor.replace("a.vsm", "10 min", "20 min");
        editor.diagnostics("a.vsm");
        assertTrue(editor.ask().lensTitles("c.vsm").get(0).startsWith("Lead time 21 min"), editor.ask().lensTitles("c.vsm").get(0));
        editor.heard().moreLensRefreshes(refreshes);
    }

    @Test
    void aFileThatIsBuiltOnIsReadAsItStandsInTheEditor() {
        editor.open("a.vsm", "value stream S {\n    current state One { step Work { process time 10 min } }\n}\n");
        editor.replace("a.vsm", "10 min", "30 min");
        editor.open("b.vsm", "import \"a.vsm\"\nfuture state Two of S from One { insert after Work { step More { process time 5 min } } }\n");
        assertEquals(List.of(), editor.diagnostics("b.vsm"));
        assertTrue(editor.ask().lensTitles("b.vsm").get(0).startsWith("Lead time 35 min"), editor.ask().lensTitles("b.vsm").get(0));
    }

    @Test
    void countsAndRangesSayWhatTheyAmountTo() {
        editor.open("a.vsm", DESK);
        List<InlayHint> hints = editor.ask().hints("a.vsm");
        assertEquals(List.of("≈ 4 h", "⌀ 20 min"), hints.stream().map(each -> each.getLabel().getLeft()).toList());
        assertEquals(editor.at("a.vsm", "\n        step Solve"), hints.get(0).getPosition());
    }

    @Test
    void theMapFollowsTheText() {
        editor.open("a.vsm", DESK);
        Preview map = editor.ask().map("a.vsm", editor.at("a.vsm", "queue"));
        assertEquals("Today", map.state());
        assertTrue(map.svg().contains("data-name=\"Solve\""), "the picture knows its elements");
        assertEquals(26 * 60 + 4 * 3600, map.figures().get("leadTime").getAsDouble(), 1e-6);
        assertNull(map.note());
        Preview.Place place = map.places().stream().filter(each -> each.name().equals("Solve")).findFirst().orElseThrow();
        assertEquals(editor.at("a.vsm", "Solve"), place.location().getRange().getStart());
        editor.replace("a.vsm", "6 min", "16 min");
        assertEquals(36 * 60 + 4 * 3600, editor.ask().map("a.vsm", editor.at("a.vsm", "queue")).figures().get("leadTime").getAsDouble(), 1e-6);
        assertEquals("Soon", editor.ask().map("a.vsm", editor.at("a.vsm", "change Open")).state());
    }

    @Test
    void theLastMapStaysWithANoteWhileTheTextIsBroken() {
        editor.open("a.vsm", DESK);
        String svg = editor.ask().map("a.vsm", editor.at("a.vsm", "queue")).svg();
        editor.replace("a.vsm", "process time 6 min", "process time 6 mi");
        Preview broken = editor.ask().map("a.vsm", editor.at("a.vsm", "queue"));
        assertEquals(svg, broken.svg());
        assertEquals("The text has mistakes: this is the map from before.", broken.note());
    }

    @Test
    void aTextThatWasBrokenFromTheStartHasNoMapFromBefore() {
        editor.open("a.vsm", DESK.replace("process time 6 min", "process time 6 mi"));
        Preview broken = editor.ask().map("a.vsm", editor.at("a.vsm", "queue"));
        assertNull(broken.svg());
        assertEquals("The map is drawn as soon as the mistakes in the text are put right.", broken.note());
    }

    @Test
    void aCommandShowsTheMapAndTheComparison() throws Exception {
        editor.open("a.vsm", DESK);
        for (CodeLens each : editor.ask().lenses("a.vsm")) {
            if (!each.getCommand().getCommand().isEmpty()) {
                assertNotNull(answer(editor.server().getWorkspaceService().executeCommand(
                        new ExecuteCommandParams(each.getCommand().getCommand(), each.getCommand().getArguments()))));
            }
        }
        assertEquals(3, editor.heard().shown().size());
        assertTrue(Files.readString(Path.of(URI.create(editor.heard().shown().get(0).getUri()))).startsWith("<svg"));
        assertTrue(Files.readString(Path.of(URI.create(editor.heard().shown().get(2).getUri()))).contains("Less"));
    }
}
