package org.vsm.cli.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vsm.cli.server.Conversation.answer;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an editor gets to see while a stream is written. */
class ServerTest extends WithEditor {

    private static final String DESK = """
            value stream Desk "Help desk" {
                customer Staff "Employees" demands 60 per day
                team Agents "The desk" { people 6  available 80 % }
                current state Today "As observed" {
                    step Log "Log the request" by Agents { process time 6 min  value adding }
                    queue Open 25
                    step Solve by Agents { process time 20 min  rework 15 % to Log }
                }
                future state Soon from Today {
                    improvement Bot "Chat bot" { change Log { process time 2 min }  source "survey"  owner "Ann"  due 2026-12-31 }
                }
            }
            """;

    private List<String> completions(String marked) {
        Position place = editor.openAt("a.vsm", marked);
        return editor.ask().completions("a.vsm", place).stream().map(CompletionItem::getLabel).toList();
    }

    @Test
    void aSoundFileHasNoDiagnostics() {
        editor.open("a.vsm", DESK);
        assertEquals(List.of(), editor.diagnostics("a.vsm"));
    }

    @Test
    void aMistakeIsShownWhereItIsWithItsCodeAndAWayToItsExplanation() throws IOException {
        editor.open("a.vsm", DESK);
        editor.replace("a.vsm", "20 min", "20 mim");
        Diagnostic wrong = editor.diagnostic("a.vsm", "unknown-unit");
        assertEquals("mim", editor.part("a.vsm", wrong.getRange()));
        assertEquals("vsm", wrong.getSource());
        assertTrue(Files.readString(Path.of(URI.create(wrong.getCodeDescription().getHref()))).startsWith("# unknown-unit"));
        editor.replace("a.vsm", "20 mim", "20 min");
        assertEquals(List.of(), editor.diagnostics("a.vsm"));
    }

    @Test
    void whatTheFiguresSayIsShownToo() {
        editor.open("a.vsm", DESK.replace("people 6", "people 3"));
        Diagnostic overloaded = editor.diagnostic("a.vsm", "overloaded");
        assertEquals("Agents", editor.part("a.vsm", overloaded.getRange()));
    }

    /** A language that vsm does not speak, or none, is English. */
    @ParameterizedTest
    @CsvSource({"de, Einheit", "de-DE, Einheit", "de-AT, Einheit", "de_DE.UTF-8, Einheit", "DE, Einheit", "en-GB, unit", "fr, unit", "x, unit", ", unit"})
    void messagesAreInTheLanguageOfTheClient(String locale, String word) {
        try (Editor other = Editor.in(folder, locale)) {
            other.open("a.vsm", DESK.replace("20 min", "20 mim"));
            String message = other.diagnostic("a.vsm", "unknown-unit").getMessage().getLeft();
            assertTrue(message.contains(word), message);
            assertTrue(other.ask().lensTitles("a.vsm").contains(word.equals("unit") ? "show map" : "Karte zeigen"));
        }
    }

    @Test
    void aSettingsFileSaysHowMuchAFindingMatters() throws IOException {
        String busy = DESK.replace("people 6", "people 3");
        editor.open("a.vsm", busy);
        assertEquals(DiagnosticSeverity.Warning, editor.diagnostic("a.vsm", "overloaded").getSeverity());
        editor.write(".vsmrc", "overloaded = error\n");
        editor.server().getWorkspaceService().didChangeWatchedFiles(
                new DidChangeWatchedFilesParams(List.of(new FileEvent(editor.uri(".vsmrc"), FileChangeType.Created))));
        editor.diagnosticsWhere("a.vsm", all -> all.size() == 1 && all.get(0).getSeverity() == DiagnosticSeverity.Error);
        Files.delete(folder.resolve(".vsmrc"));
        editor.server().getWorkspaceService().didChangeWatchedFiles(
                new DidChangeWatchedFilesParams(List.of(new FileEvent(editor.uri(".vsmrc"), FileChangeType.Deleted))));
        editor.diagnosticsWhere("a.vsm", all -> all.size() == 1 && all.get(0).getSeverity() == DiagnosticSeverity.Warning);
        editor.write(".vsmrc", "overloaded = off\nunused-team = off\n");
        editor.replace("a.vsm", "As observed", "As seen");
        assertEquals(List.of(), editor.diagnosticsWhere("a.vsm", List::isEmpty));
    }

    @Test
    void placesThatExplainAMistakeAreGiven() {
        editor.open("a.vsm", DESK.replace("queue Open", "queue Log"));
        Diagnostic twice = editor.diagnostic("a.vsm", "duplicate-name");
        assertEquals("Log", editor.part("a.vsm", twice.getRelatedInformation().get(0).getLocation().getRange()));
    }

    @Test
    void completionKnowsWhatMayStandThere() {
        assertTrue(completions(DESK.replace("by Agents { process time 6 min", "by §Agents { process time 6 min")).contains("Agents"));
        assertTrue(completions(DESK.replace("to Log", "to §")).contains("Solve"));
        assertEquals(List.of("min", "h", "days", "s", "weeks", "months"), completions(DESK.replace("20 min", "20 §")).subList(0, 6));
        List<String> items = completions(DESK.replace("queue Open 25", "§"));
        assertTrue(items.containsAll(List.of("step … { process time, wait time }", "wait …", "parallel … and", "either … otherwise", "queue")), items::toString);
        List<String> attributes = completions(DESK.replace("value adding }", "value adding  § }"));
        assertTrue(attributes.containsAll(List.of("process time", "complete and accurate", "rework … to")), attributes::toString);
        assertFalse(attributes.contains("step"));
        assertTrue(completions(DESK.replace("value adding }", "practice § }")).contains("\"Service desk\""));
    }

    @Test
    void completionGoesOnBelowAMistake() {
        String broken = DESK.replace("process time 6 min  value adding }", "process tim { 6 }  value }");
        assertEquals(List.of("Agents", "Staff"), completions(broken.replace("step Solve by Agents", "step Solve by §")).subList(0, 2));
        assertTrue(completions(broken.replace("queue Open 25", "§")).contains("wait …"));
        assertEquals(List.of(), completions(broken.replace("queue Open 25", "// s§")));
    }

    @Test
    void whatMayStandInAChangeIsKnownWithItsTitle() {
        Position place = editor.openAt("a.vsm", DESK.replace("change Log", "change §Log"));
        CompletionItem log = editor.ask().completions("a.vsm", place).stream().filter(each -> each.getLabel().equals("Log")).findFirst().orElseThrow();
        assertEquals("Log the request · a step", log.getDetail());
    }

    @Test
    void fromANameToItsDeclarationAndBack() {
        editor.open("a.vsm", DESK);
        Location home = editor.ask().declaration("a.vsm", editor.at("a.vsm", "Log }\n"));
        assertEquals(editor.at("a.vsm", "Log \"Log the"), home.getRange().getStart());
        List<? extends Location> all = editor.ask().references("a.vsm", editor.at("a.vsm", "Log \"Log the"), true);
        assertEquals(List.of(4, 6, 9), all.stream().map(each -> each.getRange().getStart().getLine()).toList());
        assertEquals(3, answer(editor.server().getTextDocumentService()
                .documentHighlight(new DocumentHighlightParams(editor.id("a.vsm"), editor.at("a.vsm", "Log }")))).size());
    }

    @Test
    void aNewNameGoesIntoAllFiles() {
        editor.open("a.vsm", DESK);
        editor.open("b.vsm", """
                import "a.vsm"
                future state Later of Desk from Today {
                    replace Log with { step Ask { process time 1 min  was Log } }
                }
                """);
        assertEquals(List.of(), editor.diagnostics("b.vsm"));
        Map<String, List<TextEdit>> changes = editor.ask().renamed("a.vsm", editor.at("a.vsm", "Log \""), "Take the call");
        assertTrue(editor.edited("a.vsm", changes.get(editor.uri("a.vsm"))).contains("rework 15 % to \"Take the call\" }"));
        assertTrue(editor.edited("b.vsm", changes.get(editor.uri("b.vsm"))).contains("replace \"Take the call\" with { step Ask { process time 1 min  was \"Take the call\" } }"));
    }

    @Test
    void theOutlineReadsLikeTheMap() {
        editor.open("a.vsm", DESK);
        DocumentSymbol stream = editor.ask().outline("a.vsm").get(0);
        assertEquals("Help desk", stream.getName());
        assertEquals(List.of("Employees", "The desk", "As observed", "Soon"), stream.getChildren().stream().map(DocumentSymbol::getName).toList());
        DocumentSymbol log = stream.getChildren().get(2).getChildren().get(0);
        assertEquals("Log the request: Agents, process time 6 min", log.getName() + ": " + log.getDetail());
        assertEquals("future state", stream.getChildren().get(3).getDetail());
        assertEquals(List.of(SymbolKind.Object, SymbolKind.Interface, SymbolKind.Class, SymbolKind.Class), stream.getChildren().stream().map(DocumentSymbol::getKind).toList());
        assertEquals(List.of(SymbolKind.Method, SymbolKind.Array, SymbolKind.Method),
                stream.getChildren().get(2).getChildren().stream().map(DocumentSymbol::getKind).toList());
    }

    @Test
    void blocksFold() {
        editor.open("a.vsm", DESK);
        List<FoldingRange> folds = editor.ask().folds("a.vsm");
        assertEquals("0-11 3-7 8-10", folds.stream().map(each -> each.getStartLine() + "-" + each.getEndLine()).sorted().collect(Collectors.joining(" ")));
    }

    @Test
    void aFileIsFormatted() {
        editor.open("a.vsm", DESK.replace("    ", "  "));
        assertEquals(DESK, editor.ask().formatted("a.vsm"));
    }

    @Test
    void aPartOfAFileIsFormatted() {
        String untidy = DESK.replace("        step", "  step");
        editor.open("a.vsm", untidy);
        Range second = new Range(editor.at("a.vsm", "  step Solve"), editor.at("a.vsm", "    }\n    future"));
        assertEquals(untidy.replace("  step Solve", "        step Solve"), editor.ask().formatted("a.vsm", second));
    }

    @Test
    void referencesAreFoundInAllFiles() {
        editor.open("a.vsm", DESK);
        editor.open("b.vsm", "import \"a.vsm\"\nfuture state Later of Desk from Today { change Log { process time 1 min } }\n");
        List<? extends Location> all = editor.ask().references("b.vsm", editor.at("b.vsm", "Log"), false);
        assertEquals(List.of("a.vsm 6", "a.vsm 9", "b.vsm 1"), all.stream()
                .map(each -> each.getUri().substring(each.getUri().length() - 5) + " " + each.getRange().getStart().getLine()).sorted().toList());
    }

    @Test
    void importsLeadToTheirFiles() {
        editor.open("b.vsm", DESK);
        editor.open("a.vsm", "import \"b.vsm\"\n");
        List<DocumentLink> links = answer(editor.server().getTextDocumentService().documentLink(new DocumentLinkParams(editor.id("a.vsm"))));
        assertEquals(editor.uri("b.vsm"), links.get(0).getTarget());
    }

    @Test
    void namesAreFoundInAllFilesOfTheFolder() {
        editor.write("other.vsm", "value stream Hidden { current state Now { step Rare \"Seldom done\" } }\n");
        try (Editor second = Editor.in(folder)) {
            List<? extends WorkspaceSymbol> found = second.ask().symbols("seldom");
            assertEquals(List.of("Rare – Seldom done"), found.stream().map(WorkspaceSymbol::getName).toList());
            assertEquals(second.uri("other.vsm"), found.get(0).getLocation().getLeft().getUri());
        }
    }

    /** Emacs tells of its settings, which are none, right after it has opened a file. */
    @Test
    void whatAClientTellsBesideDoesNotBreakOffWhatIsBeingRead() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("b.vsm"), "value stream Hidden { current state Now { step Rare } }\n");
        for (int i = 0; i < 20; i++) {
            editor.open("a.vsm", DESK.replace("20 min", i + " mim"));
            editor.server().getWorkspaceService().didChangeConfiguration(new DidChangeConfigurationParams(Map.of()));
            editor.server().getWorkspaceService().didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(
                    new WorkspaceFoldersChangeEvent(List.of(new WorkspaceFolder(other.toUri().toString(), "other")), List.of())));
            editor.server().getTextDocumentService().didChange(new DidChangeTextDocumentParams(
                    new VersionedTextDocumentIdentifier(editor.uri("never-opened.vsm"), i), List.of(new TextDocumentContentChangeEvent("x"))));
            assertEquals("mim", editor.part("a.vsm", editor.diagnostic("a.vsm", "unknown-unit").getRange()));
        }
        assertEquals(1, editor.ask().symbols("Rare").size());
    }

    @Test
    void aSelectionGrowsFromAWordToTheFile() {
        editor.open("a.vsm", DESK);
        SelectionRange range = editor.ask().selection("a.vsm", editor.at("a.vsm", "20 min"));
        List<String> parts = new ArrayList<>();
        for (SelectionRange each = range; each != null; each = each.getParent()) {
            parts.add(editor.part("a.vsm", each.getRange()));
        }
        assertEquals(List.of("20", "20 min", "process time 20 min"), parts.subList(0, 3));
        assertTrue(parts.get(3).startsWith("step Solve"), parts.get(3));
        assertEquals(DESK, parts.get(parts.size() - 1));
    }

    @Test
    void aBraceMovesItsLineToWhereItsBlockBegan() {
        Position place = editor.openAt("a.vsm", "value stream S {\n    current state A {\n        step B\n        }§\n}\n");
        assertEquals("value stream S {\n    current state A {\n        step B\n    }\n}\n", editor.ask().afterBrace("a.vsm", place));
    }

    @Test
    void theConversationEndsInOrder() {
        assertTrue(editor.quit());
    }
}
