package org.vsm.cli.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is offered where something is typed. */
class CompletionTest extends WithEditor {

    private static final String STREAM = """
            value stream Desk {
                customer Staff "Employees" demands 60 per day
                team Agents "The desk" { people 6 }
                current state Today {
                    step Log "Log the request" by Agents { process time 6 min }
                    step Solve by Agents { process time 20 min  §inStep }
                    §inState
                }
                future state Soon from Today {
                    change Log { process time 2 min }
                    §inFuture
                }
                §inStream
            }
            """;

    private List<CompletionItem> at(String marked) {
        Position place = editor.openAt("a.vsm", marked);
        return editor.ask().completions("a.vsm", place);
    }

    private List<CompletionItem> at(String place, String typed) {
        return at(STREAM.replace("§" + place, typed + "§").replaceAll("§in\\w+", ""));
    }

    private static String shown(List<CompletionItem> items) {
        return items.stream().map(each -> each.getLabel() + " – " + each.getDetail()).collect(Collectors.joining("\n"));
    }

    /** Whoever takes a template as it is, and then once more, has a correct text: what it names is there, what it declares is new. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            inState  | step … { process time, wait time }
            inState  | wait …
            inState  | queue … count
            inState  | delay … every
            inState  | handoff to …
            inState  | either … otherwise
            inState  | parallel … and
            inState  | stage … { }
            inStep   | rework … to
            inStream | future state … from
            inStream | objective … { }
            inStream | team … { people }
            inStream | customer … demands
            inFuture | improvement … { }
            inFuture | change …
            inStream | current state … { }
            """)
    void aTemplateIsCorrectAsItIs(String place, String label) {
        try (Editor plain = Editor.withoutSnippets(folder)) {
            String marked = STREAM.replace("§" + place, "§").replaceAll("§in\\w+", "");
            Position caret = plain.openAt("a.vsm", marked);
            CompletionItem item = plain.ask().completions("a.vsm", caret).stream().filter(each -> each.getLabel().equals(label)).findFirst().orElseThrow();
            assertEquals(InsertTextFormat.PlainText, item.getInsertTextFormat());
            plain.openUnsaved("a.vsm", marked.replace("§", item.getTextEdit().getLeft().getNewText()));
            assertEquals(List.of(), errors(plain));
            if (place.equals("inStep")) {
                return; // nothing goes back to the same step twice
            }
            CompletionItem again = plain.ask().completions("a.vsm", caret).stream().filter(each -> each.getLabel().equals(label)).findFirst().orElseThrow();
            plain.openUnsaved("a.vsm", marked.replace("§", again.getTextEdit().getLeft().getNewText() + "\n" + item.getTextEdit().getLeft().getNewText()));
            assertEquals(List.of(), errors(plain));
        }
    }

    private static List<String> errors(Editor editor) {
        return editor.diagnostics("a.vsm").stream().filter(each -> each.getSeverity() == DiagnosticSeverity.Error)
                .map(each -> each.getMessage().getLeft()).toList();
    }

    @Test
    void anEmptyFileBeginsWithAWholeStream() {
        try (Editor plain = Editor.withoutSnippets(folder)) {
            Position caret = plain.openAt("a.vsm", "§");
            CompletionItem item = plain.ask().completions("a.vsm", caret).get(0);
            assertEquals("value stream … { }", item.getLabel());
            plain.openUnsaved("a.vsm", item.getTextEdit().getLeft().getNewText());
            assertEquals(List.of(), plain.diagnostics("a.vsm"));
        }
    }

    @Test
    void aTemplateHasPlacesToFillInAndOffersTheNamesThatThereAre() {
        CompletionItem step = at("inState", "").stream().filter(each -> each.getLabel().startsWith("step …")).findFirst().orElseThrow();
        assertEquals(InsertTextFormat.Snippet, step.getInsertTextFormat());
        assertTrue(step.getTextEdit().getLeft().getNewText().startsWith("step ${1:Name} \"${2:What is done}\" by ${3|Agents|} {\n"), step::toString);
        CompletionItem rework = at("inStep", "").stream().filter(each -> each.getLabel().equals("rework … to")).findFirst().orElseThrow();
        assertEquals("rework ${1:10} % to ${2|Log,Solve|} \"${3:Details are missing}\"", rework.getTextEdit().getLeft().getNewText());
    }

    @Test
    void namesHaveTheirTitles() {
        assertTrue(shown(at("inStep", "rework 5 % to ")).startsWith("Log – Log the request · a step\nSolve – a step"), shown(at("inStep", "rework 5 % to ")));
        assertTrue(shown(at("inStep", "by ")).startsWith("Agents – The desk · a team\nStaff – Employees"), shown(at("inStep", "by ")));
    }

    @Test
    void unitsFollowNumbers() {
        assertEquals(List.of("min", "h", "days", "s", "weeks", "months"), at("inStep", "wait time 3 ").stream().map(CompletionItem::getLabel).limit(6).toList());
        assertEquals(List.of("min", "h", "day"), at("inStep", "wait time 1 ").stream().map(CompletionItem::getLabel).limit(3).toList());
        CompletionItem min = at("inStep", "wait time 3").get(0);
        assertEquals(" min", min.getTextEdit().getLeft().getNewText());
        assertEquals("%", at("inStep", "rework 3 ").get(0).getLabel());
    }

    @Test
    void activitiesAndPracticesOfItil() {
        List<String> activities = at("inStep", "activity ").stream().map(CompletionItem::getLabel).toList();
        assertEquals(List.of("\"plan\"", "\"improve\"", "\"engage\"", "\"design and transition\"", "\"obtain and build\"", "\"deliver and support\""), activities);
        assertEquals(34, at("inStep", "practice ").size());
        assertEquals(34, at("inStep", "practice \"Ser").size());
    }

    @Test
    void daysWhereADateStands() {
        assertEquals(LocalDate.now().toString(), at("inState", "observed ").get(0).getLabel());
        String lastOfYear = LocalDate.now().withDayOfYear(LocalDate.now().lengthOfYear()).toString();
        assertTrue(at("inFuture", "due ").stream().anyMatch(each -> each.getLabel().equals(lastOfYear)));
    }

    @Test
    void labelsAreInTheLanguageOfTheClient() {
        try (Editor german = Editor.in(folder, "de")) {
            Position caret = german.openAt("a.vsm", STREAM.replace("§inStep", "§").replaceAll("§in\\w+", ""));
            List<CompletionItem> items = german.ask().completions("a.vsm", caret);
            assertTrue(shown(items).contains("rework … to – ein Anteil, der zurückgeht"), shown(items));
            assertTrue(items.stream().anyMatch(each -> each.getDocumentation() != null && String.valueOf(each.getDocumentation().getLeft()).contains("Bearbeitung")),
                    shown(items));
        }
    }
}
