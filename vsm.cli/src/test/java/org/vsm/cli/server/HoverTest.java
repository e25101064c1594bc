package org.vsm.cli.server;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.lsp4j.Hover;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is said of the word under the pointer. */
class HoverTest extends WithEditor {

    private static final String DESK = """
            value stream Desk {
                customer Staff demands 60 per day
                team Agents "The desk" { people 6  available 80 % }
                current state Today "As observed" {
                    step Log "Log the request" by Agents { process time 6 min  value adding }
                    queue 25
                    step Solve by Agents { process time 20 min  rework 15 % to Log }
                    either 50 % { wait 3 h } or 50 % { handoff to Agents }
                }
            }
            """;

    @BeforeEach
    void open() {
        editor.open("a.vsm", DESK);
        editor.diagnostics("a.vsm");
    }

    private String hover(String part) {
        Hover hover = editor.ask().hover("a.vsm", editor.at("a.vsm", part));
        return hover == null ? "" : hover.getContents().getRight().getValue();
    }

    private static void contains(String text, String... parts) {
        for (String each : parts) {
            assertTrue(text.contains(each), () -> each + " is missing in: " + text);
        }
    }

    @Test
    void anElementHasItsFiguresAndWhyItIsABottleneck() {
        contains(hover("Solve by"), "**Solve** · a step", "| Process time | 20 min |", "| Wait time | 0 s |", "| Expected visits per unit that enters | 1.18 |",
                "| Share of the lead time | ", "\n- Solve, with the waiting directly before it, has ");
        contains(hover("Log }"), "**Log the request** · a step · `Log`", "| Process time | 6 min |");
        contains(hover("\"Log the request\""), "**Log the request** · a step · `Log`", "| Process time | 6 min |");
    }

    @Test
    void aTeamHasItsUtilisationAndAStateAllOfItsTotals() {
        contains(hover("Agents \""), "**The desk** · a team", "*As observed*", "| Utilisation | 79.7 % |");
        contains(hover("Agents {"), "| Utilisation | 79.7 % |");
        contains(hover("Today"), "**As observed** · a current state", "| Lead time | 5.34 h |", "| Process time | 30.6 min |", "| Wait time | 4.83 h |",
                "| Flow efficiency | 9.5 % |", "| Value-added ratio | 1.9 % |", "| First time through | 85 % |", "| Hand-offs | 0.5 |",
                "| Takt time | 8 min |", "| Work in process | 40.1 |", "| Steps with known times | 2 of 2 |", "\n- The desk is the busiest");
    }

    @Test
    void whatHasNoNameHasFiguresToo() {
        contains(hover("queue 25"), "**queue 25** · a queue", "| Wait time | 2.83 h |", "Units that wait");
        contains(hover("wait 3 h"), "**wait 3 h** · a wait", "| Wait time | 3 h |");
        contains(hover("handoff"), "a hand-off", "| Expected visits per unit that enters | 0.5 |");
    }

    @Test
    void aWordOfTheLanguageSaysWhatItMeans() {
        for (String each : new String[] {"process time", "value adding", "people", "available", "rework", "demands", "either"}) {
            contains(hover(each), "**" + each + "**\n\n");
        }
    }

    /** The first word of several, signs, units, kinds of waste, statuses: nothing that a beginner may point at is left without a word. */
    @Test
    void noWordIsLeftUnexplained() {
        editor.open("a.vsm", """
                value stream Desk {
                    current state Today {
                        step A { C/T 3 min  %C&A 80 %  waste inventory  non value adding  batch 2 }
                    }
                    future state Soon from Today {
                        improvement B { tackles unused-talent  status in-progress  insert before A { }  change A { wait time 1 .. 2 h } }
                    }
                    objective O { key result lead time at most 3 h measured 4 h on 2026-01-01 }
                }
                """);
        editor.diagnostics("a.vsm");
        contains(hover("current"), "**current state**\n\n");
        contains(hover("non value"), "**non value adding**\n\n");
        contains(hover("C/T"), "**C/T**\n\nCycle time");
        contains(hover("%C&A"), "**%C&A**\n\nComplete and accurate");
        contains(hover("inventory"), "**waste inventory**\n\nWaste:");
        contains(hover("lead time"), "**lead time**\n\n");
        contains(hover("most"), "**at most**\n\n");
        for (String each : new String[] {"min", "%  waste", "unused-talent", "in-progress", "before", "..", "on 2026"}) {
            contains(hover(each), "**" + each.split(" ")[0] + "**\n\n");
        }
    }

    @Test
    void whatItIsIsSaidExactly() {
        contains(hover("Staff"), "**Staff** · a customer");
    }

    /** What has no name does not begin a sentence with the name that JSON has for it. */
    @Test
    void aReasonIsASentence() {
        editor.replace("a.vsm", "either 50 %", "delay 9 days either 50 %");
        editor.diagnostics("a.vsm");
        contains(hover("delay"), "\n- Delay, with the waiting directly before it, has ");
        assertTrue(editor.ask().lensTitles("a.vsm").get(0).contains(" · Delay, with"), editor.ask().lensTitles("a.vsm")::toString);
        contains(hover("Solve by"), "\n- Solve sends work back, which adds ");
    }

    @Test
    void whileTheTextHasMistakesTheFiguresFromBeforeStay() {
        contains(hover("Today"), "| Lead time | 5.34 h |");
        editor.replace("a.vsm", "value adding", "value add");
        editor.diagnostics("a.vsm");
        contains(hover("Solve by"), "| Process time | 20 min |", "*Figures from before the mistakes in the text*");
        contains(hover("Agents \""), "| Utilisation | 79.7 % |", "*Figures from before the mistakes in the text*");
        contains(hover("Today"), "| Lead time | 5.34 h |", "*Figures from before the mistakes in the text*");
        editor.replace("a.vsm", "value add", "value adding");
        editor.diagnostics("a.vsm");
        assertFalse(hover("Solve by").contains("before the mistakes"));
    }
}
