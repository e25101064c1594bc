package org.vsm.cli.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing is offered that makes no sense at a place; what is likely comes first. */
class CompletionPlacesTest extends WithEditor {

    private static final String STREAM = """
            value stream Desk {
                customer Staff demands 60 per day
                team Agents { people 6 }
                team Second { people 3 }
                §stream
                current state Today {
                    step Log by Agents { process time 6 min }
                    wait Post 2 h
                    §state
                    either 70 % Known { §option } otherwise Unknown { step Dig by Second { process time 1 h } }
                    stage Last { §stage step Solve by Agents { process time 20 min  §step } }
                    step Close by Agents { process time 2 min }
                    problem Lost "Numbers get lost" at Log
                }
                future state Soon from Today {
                    §future
                    improvement Bot { §improvement }
                }
                objective Faster { §objective }
            }
            §end
            """;

    private List<String> at(String place, String typed) {
        String marked = STREAM.replaceAll("§" + place + "\\b", typed + "@").replaceAll("§\\w+", "").replace('@', '§');
        return labels(marked);
    }

    private List<String> labels(String marked) {
        Position caret = editor.openAt("a.vsm", marked);
        return editor.ask().completions("a.vsm", caret).stream().map(CompletionItem::getLabel).toList();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            # place     | typed                            | first                        | offered, too         | not offered
            step        | -                                | -                            | %C&A;C/T;process time;rework … to | value stream … { };wait …;C
            state       | -                                | step … { process time, wait time } | delivery        | keep;change;improvement … { }
            option      | -                                | step … { process time, wait time } | either          | delivery;keep
            stage       | -                                | step … { process time, wait time } | activity;delivery | keep
            stream      | -                                | team … { people }            | current state … { }  | value stream … { };step
            end         | -                                | value stream … { }           | future state … of … from | current state … { };future state … from
            objective   | -                                | key result … falls by        | owner                | change …
            improvement | -                                | change …                     | because              | step
            future      | -                                | improvement … { };change …   | step                 | keep
            state       | `step X `                        | by                           | -                    | -
            state       | `step X by `                     | Agents;Second;Staff          | -                    | min
            state       | `step X by 2 `                   | Agents;Second;Staff          | -                    | min;points;elapsed
            state       | `step X by Agents `              | and;or                       | -                    | min
            state       | `wait 3`                         | min;h;days                   | -                    | wait …;elapsed
            state       | `queue Q 3 `                     | min;h;days                   | max;measured         | step … { process time, wait time }
            state       | `queue Q 3 \n        `           | step … { process time, wait time } | max            | min
            state       | `either 30 % A { } `             | or;otherwise                 | -                    | -
            state       | `handoff `                       | to;via                       | -                    | -
            step        | `process time 3 `                | min;h;days                   | -                    | %;elapsed;rework … to
            step        | `PT 5 min measured 2026-05-01 `  | for                          | %C&A                 | %
            step        | `cost 3 `                        | EUR                          | -                    | min
            step        | `rework 5 % to `                 | Log;Dig;Solve                | -                    | Close
            step        | `skip 5 % to `                   | Close                        | -                    | Log;Dig;Solve
            stream      | `calendar 8 h `                  | per day                      | -                    | elapsed per day
            stream      | `customer C demands 3 `          | per                          | -                    | min
            stream      | `team X { people 3 `             | estimated;measured           | available            | %
            future      | `change Log { `                  | rework … to                  | process time;%C&A    | available;demands;value stream … { }
            future      | `change Post { `                 | note                         | waste                | process time;rework … to
            future      | `change Agents { `               | available                    | people;works         | process time;demands
            future      | `change Staff { `                | demands                      | -                    | process time;people
            future      | `insert before `                 | Log;Post                     | -                    | Known
            future      | `insert into `                   | Known;Unknown                | -                    | Log
            future      | `replace Log with { keep `       | Log                          | -                    | Post
            future      | `replace Log with { `            | step … { process time, wait time } | keep           | change
            objective   | `key result cost at most 3 `     | min;h;days                   | EUR                  | -
            objective   | `key result lead time at most 3 ` | min;h;days                  | %                    | EUR
            """)
    void placesAreOfferedWhatFitsThem(String place, String typed, String first, String offered, String wrong) {
        List<String> labels = at(place, typed == null ? "" : typed.replace("\\n", "\n"));
        List<String> begin = words(first);
        assertEquals(begin, labels.stream().limit(begin.size()).toList(), labels::toString);
        assertTrue(labels.containsAll(words(offered)), labels::toString);
        assertEquals(List.of(), words(wrong).stream().filter(labels::contains).toList());
    }

    private static List<String> words(String cell) {
        return cell == null ? List.of() : Stream.of(cell.split(";")).toList();
    }

    @Test
    void aTextThatIsBrokenAboveIsNoHindrance() {
        List<String> labels = labels("value stream X {\n  team A { people }\n  current state B {\n   stp Foo {\n  PT 3 min }\n   step Bar by A { proc 3 min\n  §\n }\n }\n");
        assertEquals("rework … to", labels.get(0));
        assertTrue(labels.contains("process time"), labels::toString);
    }

    @Test
    void aStreamHasOneDelivery() {
        assertTrue(labels("value stream X { current state A { step S  § } }").contains("delivery"));
        assertTrue(!labels("value stream X { current state A { step S  delivery  § } }").contains("delivery"));
    }

    @Test
    void nothingIsOfferedWithinCommentsAndTexts() {
        assertEquals(List.of(), labels("value stream X { // she said §\n}"));
        assertEquals(List.of(), labels("value stream X \"she said § {\n}"));
    }

    /** A state of a stream that stands in another file says which stream and which state it is built from, and is correct as it is. */
    @Test
    void statesOfAnotherFileNameItsStream() {
        editor.open("base.vsm", "value stream Desk { current state Today { step Log { process time 5 min } } }");
        try (Editor plain = Editor.withoutSnippets(folder)) {
            Position caret = plain.openAt("b.vsm", "import \"base.vsm\"\n§");
            CompletionItem item = plain.ask().completions("b.vsm", caret).stream().filter(each -> each.getLabel().equals("future state … of … from")).findFirst()
                    .orElseThrow();
            String text = item.getTextEdit().getLeft().getNewText();
            assertTrue(text.startsWith("future state ToBe \"What we want\" of Desk from Today {"), text);
            assertTrue(text.contains("change Log {"), text);
            plain.openUnsaved("b.vsm", "import \"base.vsm\"\n" + text);
            assertEquals(List.of(), plain.diagnostics("b.vsm").stream().filter(each -> each.getSeverity() == org.eclipse.lsp4j.DiagnosticSeverity.Error).toList());
        }
    }
}
