package org.vsm.cli.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vsm.dsl.ide.preview.Preview;

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

    private static String part(Range range) {
        return editor.part("a.vsm", range);
    }

    @ParameterizedTest
    @MethodSource("org.vsm.cli.server.Writing#all")
    void mistakesAndTheirFixesAreWhereTheyBelong(Writing writing) {
        String wrong = TEXT.replace("Lösen by \"Team 🛠\"", "Lösen by \"Taem 🛠\"");
        editor.open("a.vsm", writing.of(wrong));
        Diagnostic unknown = editor.diagnostic("a.vsm", "unknown-name");
        assertEquals("\"Taem 🛠\"", part(unknown.getRange()));
        List<CodeAction> actions = editor.ask().actions("a.vsm", unknown.getRange());
        assertEquals(writing.of(TEXT), editor.ask().done("a.vsm", actions, "Did you mean"));
        assertEquals(writing.of(wrong.replace("    current state", "    team \"Taem 🛠\"\n    current state")), editor.ask().done("a.vsm", actions, "Declare `team"));
    }

    @ParameterizedTest
    @MethodSource("org.vsm.cli.server.Writing#all")
    void namesAreFoundAndRenamed(Writing writing) {
        editor.open("a.vsm", writing.of(TEXT));
        Position use = editor.at("a.vsm", "\"Anruf 😀\" }");
        Location home = editor.ask().declaration("a.vsm", use);
        assertEquals("\"Anruf 😀\"", part(home.getRange()));
        assertEquals(editor.at("a.vsm", "\"Anruf 😀\" \""), home.getRange().getStart());
        Hover hover = editor.ask().hover("a.vsm", use);
        assertEquals("\"Anruf 😀\"", part(hover.getRange()));
        assertTrue(hover.getContents().getRight().getValue().startsWith("**😀😀 annehmen** · a step"), hover::toString);
        Map<String, List<TextEdit>> changes = editor.ask().renamed("a.vsm", use, "Ruf 🎉");
        assertEquals(writing.of(TEXT.replace("Anruf 😀", "Ruf 🎉")), editor.edited("a.vsm", changes.get(editor.uri("a.vsm"))));
        assertEquals("\"Anruf 😀\"", part(editor.ask().selection("a.vsm", use).getRange()));
    }

    @ParameterizedTest
    @MethodSource("org.vsm.cli.server.Writing#all")
    void outlineLinesHintsAndMapPointToTheirWords(Writing writing) {
        editor.open("a.vsm", writing.of(TEXT));
        editor.diagnostics("a.vsm");
        DocumentSymbol stream = editor.ask().outline("a.vsm").get(0);
        assertEquals("\"Störung 😀\"", part(stream.getSelectionRange()));
        DocumentSymbol state = stream.getChildren().get(2);
        assertEquals("\"Anruf 😀\" Offen Lösen", String.join(" ", state.getChildren().stream().map(each -> part(each.getSelectionRange())).toList()));
        for (CodeLens each : editor.ask().lenses("a.vsm")) {
            assertEquals("Ist", part(each.getRange()));
        }
        List<String> before = new ArrayList<>();
        for (InlayHint each : editor.ask().hints("a.vsm")) {
            before.add(part(new Range(new Position(each.getPosition().getLine(), each.getPosition().getCharacter() - 2), each.getPosition())));
        }
        assertEquals(List.of("in", "25"), before);
        Preview map = editor.ask().map("a.vsm", "Ist");
        assertEquals(List.of("\"Anruf 😀\"", "Lösen", "Offen"), map.places().stream().map(each -> part(each.location().getRange())).sorted().toList());
        assertEquals(List.of("0-8", "3-7"), editor.ask().folds("a.vsm").stream()
                .map(each -> each.getStartLine() + "-" + each.getEndLine()).sorted().toList());
    }

    @ParameterizedTest
    @MethodSource("org.vsm.cli.server.Writing#all")
    void coloursCoverTheirWords(Writing writing) {
        editor.open("a.vsm", writing.of(TEXT));
        List<Integer> data = editor.ask().colours("a.vsm").getData();
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
    @MethodSource("org.vsm.cli.server.Writing#all")
    void formattingKeepsTheKindOfLineEnds(Writing writing) {
        editor.open("a.vsm", writing.of(TEXT.replace("    step", "  step").replace("process time", "process   time")));
        String formatted = editor.ask().formatted("a.vsm");
        boolean windows = writing.name().contains("Windows");
        assertEquals(windows, formatted.contains("\r\n"));
        assertFalse(windows && formatted.replace("\r\n", "").contains("\n"), formatted);
        assertEquals(TEXT.strip(), formatted.replace("\r", "").replace("\uFEFF", "").strip());
        assertEquals(writing.name().contains("mark"), formatted.startsWith("\uFEFF"));
    }

    @ParameterizedTest
    @MethodSource("org.vsm.cli.server.Writing#all")
    void whatIsTypedAtTheEndIsUnderstood(Writing writing) {
        String text = writing.of(TEXT + "te");
        editor.open("a.vsm", text);
        List<CompletionItem> items = editor.ask().completions("a.vsm", new Text(text).place(text.length()));
        CompletionItem team = items.stream().filter(each -> each.getLabel().equals("team")).findFirst().orElseThrow();
        assertEquals("te", part(team.getTextEdit().getLeft().getRange()));
    }

    @ParameterizedTest
    @MethodSource("org.vsm.cli.server.Writing#all")
    void aBraceIsPutUnderItsBlock(Writing writing) {
        String text = writing.of("value stream S {\n    current state A {\n        step \"😀\"\n            }");
        editor.open("a.vsm", text);
        String moved = editor.ask().afterBrace("a.vsm", new Text(text).place(text.length()));
        assertTrue(moved.endsWith(writing.name().equals("tabs") ? "\n\t}" : "\n    }"), moved);
    }

    @Test
    void aFileWithNothingInItCanBeAskedEverything() {
        for (String text : List.of("", "\n", "\uFEFF", "\r\n", " ")) {
            editor.open("a.vsm", text);
            Position end = new Text(text).place(text.length());
            assertEquals("value stream … { }", editor.ask().completions("a.vsm", end).get(0).getLabel());
            assertEquals(List.of(), editor.ask().outline("a.vsm"));
            assertEquals(List.of(), editor.ask().lenses("a.vsm"));
            assertEquals(List.of(), editor.ask().colours("a.vsm").getData());
            editor.ask().hover("a.vsm", end);
            editor.ask().selection("a.vsm", end);
            editor.ask().formatted("a.vsm");
            editor.ask().actions("a.vsm", new Range(end, end));
            assertEquals("There is no map to show yet: a state with steps is needed.", editor.ask().map("a.vsm", end).note());
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
        assertEquals("Lösen", editor.ask().map(name, (String) null).places().stream()
                .map(each -> editor.part(name, each.location().getRange())).filter(each -> each.equals("Lösen")).findFirst().orElse("none"));
        assertTrue(editor.ask().completions(name, editor.at(name, "\"Team 🛠\" { process")).stream()
                .anyMatch(each -> each.getLabel().equals("\"Team 🛠\"")));
        assertTrue(editor.ask().hover(name, editor.at(name, "Offen")).getContents().getRight().getValue().contains("2.83 h"));
        editor.close(name);
    }
}
