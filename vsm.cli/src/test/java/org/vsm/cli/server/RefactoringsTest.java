package org.vsm.cli.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Refactorings: what is offered for what is marked, between two marks § or at one, and the text that they leave. */
class RefactoringsTest extends WithEditor {

    private static final String STAGE = "Put these into a stage";
    private static final String PARALLEL = "Put these side by side in a parallel block";
    private static final String IMPROVEMENT = "Make an improvement of these changes";
    private static final String FUTURE = "New future state from A";
    private static final String STEPS = """
            value stream S {
                current state A {
                    step "Prüfen 😀" "{ all \\"of\\" it }" {
                        process time 3 h
                    } // who knows
                    /* then
                       the rest */
                    step C { process time 1 h } // why
                    step D { process time 2 h }
                }
            }
            """;

    private static String stream(String state) {
        return "value stream S {\n    team Desk\n    current state A {\n" + state.indent(8) + "    }\n}\n";
    }

    private static String future(String changes) {
        return "value stream S {\n    current state A { step B  either 60 % X { step C } or 40 % Y { step D } }\n    future state F from A {\n"
                + changes.indent(8) + "    }\n}\n";
    }

    private List<CodeAction> actions(String marked) {
        Range range = editor.openWith("a.vsm", marked);
        editor.diagnostics("a.vsm");
        return editor.ask().actions("a.vsm", range).stream().filter(each -> each.getKind().startsWith("refactor")).toList();
    }

    private List<String> offered(String marked) {
        return actions(marked).stream().map(CodeAction::getTitle).toList();
    }

    private String rewritten(String marked, String title) {
        return editor.ask().done("a.vsm", actions(marked), title);
    }

    // ------------------------------------------------------------ what they do

    @Test
    void stepsGoIntoAStageOrSideBySide() {
        String marked = stream("step A1\n§step B {\n    process time 3 h\n}\nstep C§\nstep D");
        assertEquals(stream("step A1\nstage Stage {\n    step B {\n        process time 3 h\n    }\n    step C\n}\nstep D"), rewritten(marked, STAGE));
        assertEquals(stream("step A1\nparallel {\n    step B {\n        process time 3 h\n    }\n} and {\n    step C\n}\nstep D"), rewritten(marked, PARALLEL));
    }

    @Test
    void changesBecomeAnImprovement() {
        assertEquals(future("improvement Improvement {\n    remove B\n}\nchange C { process time 1 h }"),
                rewritten(future("§remove B\n§change C { process time 1 h }"), IMPROVEMENT));
        assertEquals(future("remove B\nimprovement Improvement {\n    change C { process time 1 h } // quick\n}"),
                rewritten(future("remove B\nchange C { process§ time 1 h } // quick"), IMPROVEMENT));
    }

    @Test
    void aFutureStateIsMadeFromACurrentOne() {
        assertTrue(rewritten(stream("§step Log"), FUTURE).endsWith("    }\n\n    future state ToBe from A {\n    }\n}\n"));
        String all = stream("step Log").replace("    current", "§    current").replace("}\n}\n", "}§ // seen\n}\n");
        assertTrue(rewritten(all, FUTURE).endsWith("    } // seen\n\n    future state ToBe from A {\n    }\n}\n"));
    }

    @Test
    void aWaitGetsANameAndAHandoffIsPutBetweenTwoTeams() {
        assertTrue(rewritten(stream("step Log\nwa§it 3 h\nstep End"), "Give it a name").contains("wait Wait 3 h"));
        String text = stream("step Log by Desk\nst§ep End by Other").replace("team Desk", "team Desk\n    team Other");
        assertTrue(rewritten(text, "Insert a hand-off").contains("step Log by Desk\n        handoff to Other\n        step End by Other"));
    }

    // ------------------------------------------------------------ odd texts

    @ParameterizedTest
    @MethodSource("org.vsm.cli.server.Writing#all")
    void howATextIsWrittenStays(Writing writing) {
        String marked = writing.of(STEPS.replace("        step \"P", "§        step \"P").replace("        step D", "§        step D"));
        assertEquals(writing.of(STEPS.replace("""
                        step "Prüfen 😀" "{ all \\"of\\" it }" {
                            process time 3 h
                        } // who knows
                        /* then
                           the rest */
                        step C { process time 1 h } // why
                """.indent(-8).indent(8), """
                        stage Stage {
                            step "Prüfen 😀" "{ all \\"of\\" it }" {
                                process time 3 h
                            } // who knows
                            /* then
                               the rest */
                            step C { process time 1 h } // why
                        }
                """.indent(-8).indent(8))), rewritten(marked, STAGE));
        assertEquals(writing.of(STEPS.replace("""
                        step "Prüfen 😀" "{ all \\"of\\" it }" {
                            process time 3 h
                        } // who knows
                        /* then
                           the rest */
                        step C { process time 1 h } // why
                """.indent(-8).indent(8), """
                        parallel {
                            step "Prüfen 😀" "{ all \\"of\\" it }" {
                                process time 3 h
                            } // who knows
                        } and {
                            /* then
                               the rest */
                            step C { process time 1 h } // why
                        }
                """.indent(-8).indent(8))), rewritten(marked, PARALLEL));
        assertEquals(writing.of(STEPS.replace("h }\n    }\n", "h }\n    }\n\n    future state ToBe from A {\n    }\n")),
                rewritten(writing.of(STEPS.replace("step D", "step §D")), FUTURE));
    }

    @Test
    void aModelInOneLine() {
        String marked = "value stream S { current state A { §step B /* b */ step C§ step D } } // end";
        assertEquals("value stream S { current state A { stage Stage {\n    step B /* b */ step C\n} step D } } // end", rewritten(marked, STAGE));
        assertEquals("value stream S { current state A { parallel {\n    step B /* b */\n} and {\n    step C\n} step D } } // end",
                rewritten(marked, PARALLEL));
        assertEquals("value stream S { current state A { step B step C step D }\n\nfuture state ToBe from A {\n} } // end",
                rewritten(marked.replace("§step B /* b */ step C§", "step §B step C"), FUTURE));
    }

    /** What is touched is taken as a whole; blanks at the ends touch nothing. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            step B1§ {\\n process time 3 h }\\nst§ep C\\nstep D | step B1 step C
            step B1 { process §time 3 h }\\nstep§ C\\nstep D   | step B1 step C
            §\\nstep B1 §\\nstep C\\nstep D                     | step B1
            step B1§\\n §step C\\nstep D                       | NOTHING
            step B1\\n§// what\\nstep C // follows§\\nstep D   | step C
            step B1\\nst§ep C { process time 3 h§ }\\nstep D   | step C
            """)
    void whatIsTouchedCounts(String steps, String inside) {
        String marked = stream(steps.replace("\\n", "\n"));
        if (inside.equals("NOTHING")) {
            assertEquals(List.of(), offered(marked));
        } else {
            String stage = rewritten(marked, STAGE);
            String block = stage.substring(stage.indexOf("stage Stage {"), stage.indexOf("\n        }", stage.indexOf("stage Stage {")));
            List<String> names = List.of("step B1", "step C", "step D").stream().filter(block::contains).toList();
            assertEquals(inside, String.join(" ", names));
            assertEquals(List.of(), Meaning.of(folder, "a.vsm", stage).diagnostics().stream().filter(each -> each.startsWith("ERROR")).toList());
        }
    }

    @Test
    void theWholeFileIsNoPartOfAState() {
        assertEquals(List.of(FUTURE), offered("§" + STEPS + "§"));
        assertEquals(List.of(), offered("§" + future("remove B") .replace("current", "ideal") + "§"));
    }

    @Test
    void aMistakeElsewhereStaysWhatItIs() {
        String broken = stream("§step B\nstep C§\nstep D { process tme 3 h }");
        assertEquals(stream("stage Stage {\n    step B\n    step C\n}\nstep D { process tme 3 h }"), rewritten(broken, STAGE));
    }

    // ------------------------------------------------------------ where the meaning would change

    @Test
    void whatStandsBetweenIsNotTakenAlong() {
        assertEquals(List.of(), offered(stream("§step B\nnote \"between\"\nstep C§")));
        assertEquals(List.of(), offered(future("§remove B\ndue 2026-12-31\nchange C { process time 1 h }§")));
    }

    @Test
    void noWorkGoesAcrossBranches() {
        assertEquals(List.of(STAGE), offered(stream("step B\n§step C { rework 10 % to B }\nstep D§")));
        assertEquals(List.of(STAGE), offered(stream("§step C\nstep D§\nstep E { rework 10 % to C }")));
        assertEquals(List.of(STAGE), offered(stream("§step C { leave 10 % }\nstep D§")));
        assertEquals(List.of(STAGE), offered(stream("§step C\nstep D\ndelivery§")));
        assertEquals(List.of(STAGE, PARALLEL), offered(stream("step B\n§step C { rework 10 % to C }\nstep D§")));
        String changed = stream("§step C\nstep D§\nstep E").replace("    }\n}\n", "    }\n    future state F from A {\n        change E { rework 10 % to D }\n    }\n}\n");
        assertEquals(List.of(STAGE), offered(changed));
        String inserted = changed.replace("change E { rework 10 % to D }", "insert after C { step G { rework 10 % to C } }");
        assertEquals(List.of(STAGE, PARALLEL), offered(inserted));
        assertEquals(List.of(STAGE), offered(changed.replace("change E { rework 10 % to D }", "insert after D { step G { rework 10 % to C } }")));
    }

    @Test
    void sharesThatHoldTogetherStayTogether() {
        assertEquals(List.of(), offered(future("§change X to 70 %§\nchange Y to 30 %")));
        assertEquals(List.of(IMPROVEMENT), offered(future("§change X to 70 %\nchange Y to 30 %§")));
        assertEquals(List.of(IMPROVEMENT), offered(future("§change X to 70 %§\nremove B")));
    }

    @Test
    void aNewNameIsFreeInAllFilesOfTheStream() {
        editor.open("base.vsm", "value stream S {\n    current state A { stage Stage { step B } }\n}\n");
        String marked = "import \"base.vsm\"\nfuture state F of S from A { insert after B { §step C§ } }\n";
        assertTrue(rewritten(marked, STAGE).contains("stage Stage2 {"));
        editor.open("later.vsm", "import \"c.vsm\"\nfuture state ToBe of T from A { }\n");
        Range caret = editor.openWith("c.vsm", "value stream T {\n    current state A { step §B }\n}\n");
        editor.diagnostics("c.vsm");
        assertTrue(editor.ask().done("c.vsm", editor.ask().actions("c.vsm", caret), FUTURE).contains("future state ToBe2 from A"));
    }
}
