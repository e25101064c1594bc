package org.vsm.dsl.formatting2;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Models;

class VsmFormatterTest {

    @Test
    void aBodyStaysOnItsLineWithItsAttributesTwoBlanksApart() {
        assertFormatted("""
                value stream S {
                    team A { people 8  available 80 %  cost 48 EUR per h }
                }
                """, """
                value stream S {
                  team A {people 8 available 80% cost 48 EUR per h}
                }""");
    }

    @Test
    void aBodyOfSeveralLinesKeepsItsLines() {
        assertFormatted("""
                value stream S {
                    starts "a"  ends "b"
                    current state A {
                        step B {
                            process time 5 min  wait time 2 h
                            value adding
                        }
                    }
                }
                """, """
                value stream S { starts "a" ends "b"
                current state A {
                        step B { process time 5 min wait time 2 h
                value adding }
                }
                }
                """);
    }

    @Test
    void aLineOfMoreThan120ColumnsIsSpreadOverSeveral() {
        String line = "        step B { process time 5 min  wait time 2 h  value adding  complete and accurate 90 %  note \"NOTE\" }\n";
        String fits = line.replace("NOTE", "n".repeat(121 - line.length() + "NOTE".length()));
        assertEquals(120, fits.stripTrailing().length());
        assertFormatted(inState(fits), inState(fits));
        String tooWide = fits.replace("nn\"", "nnn\"");
        assertFormatted(inState("""
                        step B {
                            process time 5 min
                            wait time 2 h
                            value adding
                            complete and accurate 90 %
                            note NOTE
                        }
                """.replace("NOTE", tooWide.replaceAll("(?s).*(\".*\").*", "$1"))), inState(tooWide));
    }

    @Test
    void onlyTheOuterOneOfNestedBodiesIsSpreadIfThatIsEnough() {
        String note = "y".repeat(60);
        assertFormatted(inState("""
                        parallel {
                            step A { process time 5 min }
                            step B { note "%s" }
                        } and { step C { process time 1 h } }
                """.formatted(note)), inState("""
                        parallel { step A { process time 5 min } step B { note "%s" } } and { step C { process time 1 h } }
                """.formatted(note)));
    }

    @Test
    void branchesGoOnBehindTheBrace() {
        assertFormatted(inState("""
                        either 70 % Known "Known error" {
                            step B
                        } or 20 % {
                            step C
                        } otherwise Rest { }
                        parallel {
                            step D
                        } and {
                            step E
                        }
                """), inState("""
                        either 70% Known "Known error"
                        {
                            step B
                        }
                        or 20 % {
                            step C
                        }
                        otherwise Rest {
                        }
                        parallel { step D
                        } and { step E
                        }
                """));
    }

    @Test
    void signsStandCloseOrApart() {
        assertFormatted(inState("""
                        step B by 2 T, U { %C&A 80 %  C/T 1-3 min  PT 4 min (2 min .. 15 min)  WT 10 min - 1 h  C/O ? }
                """), inState("""
                        step  B by 2 T ,U{ % C&A  80% C / T 1 - 3min PT 4min( 2min..15 min )WT 10 min-1 h  C /O ?}
                """));
    }

    @Test
    void singleBlankLinesStayAndSeveralBecomeOne() {
        assertFormatted("""
                import "a.vsm"

                value stream S {

                    owner "A"

                    current state A {
                        step B
                    }
                }

                team T
                """, """


                import "a.vsm"


                value stream S {

                    owner "A"



                    current state A {
                        step B
                    }
                }

                team T


                """);
    }

    @Test
    void commentsStayWhereTheyAre() {
        assertFormatted("""
                // first
                value stream S { // of braces
                    owner "A"                  // in a column
                    unit "ticket"              // with this one
                    /* before */ starts "x" /* after */ ends "y"
                    // alone

                    // and the last
                    current state A {
                        /* several
                             lines */
                        step B // behind a name
                                by T
                        // at the end
                    } // behind a brace
                }
                // behind all
                """, """
                // first
                value stream S {// of braces
                  owner "A"                    // in a column
                  unit   "ticket"              // with this one
                  /* before */ starts "x" /* after */ ends "y"
                // alone

                // and the last
                  current state A {
                  /* several
                             lines */
                  step B // behind a name
                  by T
                  // at the end
                  } // behind a brace
                }
                // behind all
                """);
    }

    @Test
    void aStatementThatTheWriterBrokeStaysBroken() {
        assertFormatted("""
                value stream S {
                    current state A {
                        step B
                                by T {
                            process time 5 min
                                    measured 2026-05-12
                        }
                    }
                }
                """, """
                value stream S {
                    current state A {
                    step B
                      by T
                      {
                       process time 5 min
                       measured 2026-05-12
                      }
                    }
                }
                """);
    }

    @Test
    void statementsOfAStageLieBetweenItsBraces() {
        assertFormatted(inState("""
                        stage Intake "Intake" {
                            activity "engage"
                            step A  step B
                            delivery
                        }
                        stage Other { activity "x"  step C  step D }
                """), inState("""
                        stage Intake "Intake" {
                            activity "engage"
                            step A step B
                            delivery }
                        stage Other { activity "x" step C step D }
                """));
    }

    @Test
    void lineEndsOfWindowsStay() {
        assertFormatted("value stream S {\r\n    unit \"a\" // b\r\n}\r\n", "value stream S {\r\nunit \"a\" // b\r\n}");
    }

    @Test
    void aTextWithAMistakeStaysAsItIs() {
        String broken = "value stream S {\n  current state A { step }\n";
        assertEquals(broken, formatted(broken));
    }

    @Test
    void anEmptyTextStaysEmpty() {
        assertEquals("", formatted(""));
    }

    private static String inState(String lines) {
        return "value stream S {\n    current state A {\n" + lines + "    }\n}\n";
    }

    private static void assertFormatted(String expected, String text) {
        assertEquals(expected, formatted(text));
        assertEquals(expected, formatted(expected), "formatted again");
    }

    private static String formatted(String text) {
        return new VsmFormatter().format((XtextResource) Models.parse(text).eResource());
    }
}
