package org.vsm.cli.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vsm.cli.server.Editor.answer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vsm.dsl.ide.preview.Preview;
import org.vsm.dsl.ide.preview.PreviewParams;

/**
 * Places are right in texts that are not plain: line ends of Windows, a byte order mark, tabs, characters outside of the
 * basic plane (two UTF-16 columns), no end of the last line; nothing at all.
 */
class OddTextsTest {

    private static final String TEXT = """
            value stream "Störung 😀" "Hilfe 🧑‍💻 sofort" {
                customer Leute demands 60 per day
                team "Team 🛠" { people 6 }
                current state Ist "Wie 👀 gesehen" {
                    step "Anruf 😀" "😀😀 annehmen" by "Team 🛠" { process time 2 .. 6 min }
                    queue Offen "📥" 25
                    step Lösen by "Team 🛠" { process time 20 min  rework 15 % to "Anruf 😀" }
                }
            }
            """;

    /** A way to write the same text. */
    record Writing(String name, UnaryOperator<String> as) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Writing> writings() {
        return Stream.of(
                new Writing("plain", text -> text),
                new Writing("Windows", text -> text.replace("\n", "\r\n")),
                new Writing("byte order mark", text -> "\uFEFF" + text),
                new Writing("tabs", text -> text.replace("    ", "\t")),
                new Writing("unfinished line", String::stripTrailing),
                new Writing("byte order mark, Windows, unfinished line", text -> "\uFEFF" + text.stripTrailing().replace("\n", "\r\n")));
    }

    @TempDir
    static Path folder;

    private static Editor editor;

    @BeforeAll
    static void start() {
        editor = Editor.in(folder);
    }

    @AfterAll
    static void stop() {
        editor.close();
    }

    private static TextDocumentService server() {
        return editor.server().getTextDocumentService();
    }

    private static String part(Range range) {
        return editor.part("a.vsm", range);
    }

    @ParameterizedTest
    @MethodSource("writings")
    void mistakesAndTheirFixesAreWhereTheyBelong(Writing writing) {
        String wrong = TEXT.replace("Lösen by \"Team 🛠\"", "Lösen by \"Taem 🛠\"");
        editor.open("a.vsm", writing.as().apply(wrong));
        Diagnostic unknown = editor.diagnostic("a.vsm", "unknown-name");
        assertEquals("\"Taem 🛠\"", part(unknown.getRange()));
        List<CodeAction> actions = answer(server().codeAction(new CodeActionParams(editor.id("a.vsm"), unknown.getRange(), new CodeActionContext(List.of()))))
                .stream().map(each -> each.getRight()).toList();
        assertEquals(writing.as().apply(TEXT), edited(actions, "Did you mean"));
        assertEquals(writing.as().apply(wrong.replace("    current state", "    team \"Taem 🛠\"\n    current state")), edited(actions, "Declare `team"));
    }

    private static String edited(List<CodeAction> actions, String title) {
        CodeAction action = actions.stream().filter(each -> each.getTitle().startsWith(title)).findFirst().orElseThrow();
        return editor.edited("a.vsm", action.getEdit().getChanges().get(editor.uri("a.vsm")));
    }

    @ParameterizedTest
    @MethodSource("writings")
    void namesAreFoundAndRenamed(Writing writing) {
        editor.open("a.vsm", writing.as().apply(TEXT));
        Position use = editor.at("a.vsm", "\"Anruf 😀\" }");
        Location home = answer(server().definition(new DefinitionParams(editor.id("a.vsm"), use))).getLeft().get(0);
        assertEquals("\"Anruf 😀\"", part(home.getRange()));
        assertEquals(editor.at("a.vsm", "\"Anruf 😀\" \""), home.getRange().getStart());
        Hover hover = answer(server().hover(new HoverParams(editor.id("a.vsm"), use)));
        assertEquals("\"Anruf 😀\"", part(hover.getRange()));
        assertTrue(hover.getContents().getRight().getValue().startsWith("**😀😀 annehmen** · a step"), hover::toString);
        Map<String, List<TextEdit>> changes = answer(server().rename(new RenameParams(editor.id("a.vsm"), use, "Ruf 🎉"))).getChanges();
        assertEquals(writing.as().apply(TEXT.replace("Anruf 😀", "Ruf 🎉")), editor.edited("a.vsm", changes.get(editor.uri("a.vsm"))));
        assertEquals("\"Anruf 😀\"", part(answer(server().selectionRange(new SelectionRangeParams(editor.id("a.vsm"), List.of(use)))).get(0).getRange()));
    }

    @ParameterizedTest
    @MethodSource("writings")
    void outlineLinesHintsAndMapPointToTheirWords(Writing writing) {
        editor.open("a.vsm", writing.as().apply(TEXT));
        editor.diagnostics("a.vsm");
        DocumentSymbol stream = answer(server().documentSymbol(new DocumentSymbolParams(editor.id("a.vsm")))).get(0).getRight();
        assertEquals("\"Störung 😀\"", part(stream.getSelectionRange()));
        DocumentSymbol state = stream.getChildren().get(2);
        assertEquals("\"Anruf 😀\" Offen Lösen", String.join(" ", state.getChildren().stream().map(each -> part(each.getSelectionRange())).toList()));
        for (CodeLens each : answer(server().codeLens(new CodeLensParams(editor.id("a.vsm"))))) {
            assertEquals("Ist", part(each.getRange()));
        }
        List<String> before = new ArrayList<>();
        for (InlayHint each : answer(server().inlayHint(new InlayHintParams(editor.id("a.vsm"), new Range(new Position(0, 0), new Position(99, 0)))))) {
            before.add(part(new Range(new Position(each.getPosition().getLine(), each.getPosition().getCharacter() - 2), each.getPosition())));
        }
        assertEquals(List.of("in", "25"), before);
        Preview map = answer(editor.preview(new PreviewParams(editor.id("a.vsm"), null, "Ist")));
        assertEquals(List.of("\"Anruf 😀\"", "Lösen", "Offen"), map.places().stream().map(each -> part(each.location().getRange())).sorted().toList());
        assertEquals(List.of("0-8", "3-7"), answer(server().foldingRange(new FoldingRangeRequestParams(editor.id("a.vsm")))).stream()
                .map(each -> each.getStartLine() + "-" + each.getEndLine()).sorted().toList());
    }

    @ParameterizedTest
    @MethodSource("writings")
    void coloursCoverTheirWords(Writing writing) {
        editor.open("a.vsm", writing.as().apply(TEXT));
        List<Integer> data = answer(server().semanticTokensFull(new SemanticTokensParams(editor.id("a.vsm")))).getData();
        List<String> words = new ArrayList<>();
        int line = 0;
        int column = 0;
        for (int i = 0; i < data.size(); i += 5) {
            column = data.get(i) == 0 ? column + data.get(i + 1) : data.get(i + 1);
            line += data.get(i);
            words.add(part(new Range(new Position(line, column), new Position(line, column + data.get(i + 2)))));
        }
        assertEquals(TEXT.replaceAll("[{}]|\\.\\.", "").replaceAll("\\s+", " ").strip(), String.join(" ", words));
    }

    @ParameterizedTest
    @MethodSource("writings")
    void formattingKeepsTheKindOfLineEnds(Writing writing) {
        editor.open("a.vsm", writing.as().apply(TEXT.replace("    step", "  step").replace("process time", "process   time")));
        String formatted = editor.edited("a.vsm", answer(server().formatting(new DocumentFormattingParams(editor.id("a.vsm"), new FormattingOptions(4, true)))));
        boolean windows = writing.name().contains("Windows");
        assertEquals(windows, formatted.contains("\r\n"));
        assertFalse(windows && formatted.replace("\r\n", "").contains("\n"), formatted);
        assertEquals(TEXT.strip(), formatted.replace("\r", "").replace("\uFEFF", "").strip());
        assertEquals(writing.name().contains("mark"), formatted.startsWith("\uFEFF"));
    }

    @ParameterizedTest
    @MethodSource("writings")
    void whatIsTypedAtTheEndIsUnderstood(Writing writing) {
        String text = writing.as().apply(TEXT + "te");
        editor.open("a.vsm", text);
        List<CompletionItem> items = answer(server().completion(new CompletionParams(editor.id("a.vsm"), Editor.place(text, text.length())))).getRight().getItems();
        CompletionItem team = items.stream().filter(each -> each.getLabel().equals("team")).findFirst().orElseThrow();
        assertEquals("te", part(team.getTextEdit().getLeft().getRange()));
    }

    @ParameterizedTest
    @MethodSource("writings")
    void aBraceIsPutUnderItsBlock(Writing writing) {
        String text = writing.as().apply("value stream S {\n    current state A {\n        step \"😀\"\n            }");
        editor.open("a.vsm", text);
        List<? extends TextEdit> edits = answer(server().onTypeFormatting(
                new DocumentOnTypeFormattingParams(editor.id("a.vsm"), new FormattingOptions(4, true), Editor.place(text, text.length()), "}")));
        assertTrue(editor.edited("a.vsm", edits).endsWith("\n    }"), editor.edited("a.vsm", edits));
    }

    @Test
    void aFileWithNothingInItCanBeAskedEverything() {
        for (String text : List.of("", "\n", "\uFEFF", "\r\n", " ")) {
            editor.open("a.vsm", text);
            Position end = Editor.place(text, text.length());
            assertEquals("value stream … { }", answer(server().completion(new CompletionParams(editor.id("a.vsm"), end))).getRight().getItems().get(0).getLabel());
            assertEquals(List.of(), answer(server().documentSymbol(new DocumentSymbolParams(editor.id("a.vsm")))));
            assertEquals(List.of(), answer(server().codeLens(new CodeLensParams(editor.id("a.vsm")))));
            assertEquals(List.of(), answer(server().semanticTokensFull(new SemanticTokensParams(editor.id("a.vsm")))).getData());
            answer(server().hover(new HoverParams(editor.id("a.vsm"), end)));
            answer(server().selectionRange(new SelectionRangeParams(editor.id("a.vsm"), List.of(end))));
            answer(server().formatting(new DocumentFormattingParams(editor.id("a.vsm"), new FormattingOptions(4, true))));
            answer(server().codeAction(new CodeActionParams(editor.id("a.vsm"), new Range(end, end), new CodeActionContext(List.of()))));
            assertEquals("There is no map to show yet: a state with steps is needed.", answer(editor.preview(new PreviewParams(editor.id("a.vsm"), end, null))).note());
        }
    }

    /** Before it is saved for the first time, a text has an address that is no file's. */
    @Test
    void aTextThatWasNeverSavedIsAsGoodAsAFile() {
        String name = "untitled:Untitled-1";
        editor.openUnsaved(name, TEXT.replace("20 min", "20 mim"));
        assertEquals("mim", editor.part(name, editor.diagnostic(name, "unknown-unit").getRange()));
        editor.replace(name, "20 mim", "20 min");
        assertEquals(List.of(), editor.diagnosticsWhere(name, List::isEmpty));
        assertEquals("Lösen", answer(editor.preview(new PreviewParams(editor.id(name), null, null))).places().stream()
                .map(each -> editor.part(name, each.location().getRange())).filter(each -> each.equals("Lösen")).findFirst().orElse("none"));
        assertTrue(answer(server().completion(new CompletionParams(editor.id(name), editor.at(name, "\"Team 🛠\" { process")))).getRight().getItems().stream()
                .anyMatch(each -> each.getLabel().equals("\"Team 🛠\"")));
        assertTrue(answer(server().hover(new HoverParams(editor.id(name), editor.at(name, "Offen")))).getContents().getRight().getValue().contains("2.83 h"));
        editor.close(name);
    }
}
