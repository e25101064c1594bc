package org.vsm.analysis.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vsm.analysis.published.Published.HOUR;
import static org.vsm.analysis.published.Published.MINUTE;
import static org.vsm.analysis.published.Published.assertComputed;
import static org.vsm.analysis.published.Published.assertPrinted;
import static org.vsm.analysis.published.Published.assertPrintedPercent;
import static org.vsm.analysis.published.Published.figures;
import static org.vsm.analysis.published.Published.resource;

import org.junit.jupiter.api.Test;
import org.vsm.analysis.figures.PassageFigures;
import org.vsm.analysis.figures.StateFigures;

/** Offices, banks and insurers: rework, choices, parallel branches, business days. */
class OfficeExamplesTest {

    /** Manuel Laguna, Johan Marklund: Business Process Modeling, Simulation and Design, chapter 5, examples 5.7 and 5.11. */
    private static final String LAGUNA = """
            value stream Laguna {
                unit "job"
                customer Anybody demands 7 per h
                calendar 24 h per day, 7 days per week
                team R1 { people 2 }  team R2 { people 2 }  team R3 { people 1 }
                current state Example {
                    step A by R1 { LT 10 min  PT 2 min }
                    either 30 % { step B by R1 { LT 20 min  PT 5 min } } otherwise { }
                    step C by R2 { LT 23 min  PT 8 min }
                    step D by R2 { LT 10 min  PT 3 min }
                    step E by R2 { LT 20 min  PT 4 min }
                    step I "Inspection" { LT 5 min  PT 4 min  rework 10 % to D once }
                    parallel { step F by R1 { LT 9 min  PT 2 min } } and { step G by R3 { LT 13 min  PT 4 min } }
                    step H by R3 { LT 2 min  PT 2 min }
                }
            }
            """;

    /** Printed: 92.5 and 29.6 min, 32 %, and the minutes of work that a job brings each of the three pools. Their factor 1.1 is {@code once}. */
    @Test
    void reworkOnceChoiceAndBranches() {
        StateFigures figures = figures(LAGUNA, "Example");
        PassageFigures passage = figures.passage();
        assertPrinted("92.5", passage.leadTime() / MINUTE);
        assertPrinted("29.6", passage.processTime() / MINUTE);
        assertPrintedPercent("32", passage.flowEfficiency());
        assertPrinted("5.5", minutesPerJob(figures, "R1"));
        assertPrinted("15.7", minutesPerJob(figures, "R2"));
        assertPrinted("6", minutesPerJob(figures, "R3"));
        assertPrinted("0.127", 7 / 60.0 / resource(figures, "R2").utilisation());
        assertEquals("R2", figures.bottlenecks().capacity().element());
        assertComputed(0.1, passage.rework().returns());
        assertComputed(210, passage.rework().leadTime());
    }

    private static double minutesPerJob(StateFigures figures, String team) {
        return resource(figures, team).loadPerDay() / figures.passage().demandPerDay() / MINUTE;
    }

    /** Not printed: what the same example has where the work comes back as often as it fails. */
    @Test
    void reworkAsOftenAsItFails() {
        assertComputed(92.5 + 35 * (1 / 0.9 - 1.1), figures(LAGUNA.replace(" once ", " "), "Example").passage().leadTime() / MINUTE);
    }

    /**
     * Marlon Dumas, Marcello La Rosa, Jan Mendling, Hajo Reijers: Fundamentals of Business Process Management, 2nd edition,
     * Springer 2018, chapter 7, the credit application; figures as on the slides of the chapter. Printed: 1.25 + 3 + 3 + 1.4 =
     * 8.65 days, 8.9 hours, 12.9 %. The slides contradict themselves in one place: the last activity is drawn with
     * "0.5 mins.", and computed with half an hour.
     */
    @Test
    void creditApplicationInBusinessDays() {
        StateFigures figures = figures("""
                value stream Credit {
                    unit "application"
                    calendar 8 h per day, 5 days per week
                    current state AsIs {
                        step CheckCompleteness { LT 1 day  PT 2 h  rework 20 % to CheckCompleteness }
                        parallel { step CheckHistory { LT 1 day  PT 30 min } } and { step CheckIncome { LT 3 days  PT 3 h } }
                        step Assess { LT 3 days  PT 2 h }
                        either 60 % { step Offer { LT 1 day  PT 2 h } } otherwise { step Reject { LT 2 days  PT 30 min } }
                    }
                }
                """, "AsIs");
        assertPrinted("8.65", figures.passage().leadTime() / (8 * HOUR));
        assertPrinted("8.9", figures.passage().processTime() / HOUR);
        assertPrintedPercent("12.9", figures.passage().flowEfficiency());
        assertComputed(0.25, figures.passage().rework().returns());
        assertComputed(9.4 * HOUR, figures.effort().seconds());
    }

    /**
     * Solution sheet of a course on the same chapter, with days of 7.5 hours. Printed: 4.5 days, 4.5 hours, 13.33 % for the
     * first process, where the work goes back through a third step; 5.86 days, 5.86 hours and 13.33 % for the second. It
     * says "3.4 days, 1.8 h" of the choice; the four days of T4 follow from that.
     */
    @Test
    void reworkWithAWayBackAndAChoiceBesideALoop() {
        String model = """
                value stream Exercise {
                    calendar 7.5 h per day, 5 days per week
                    current state Rework {
                        step T1 { LT 1 day  PT 1 h }
                        step T2 { LT 2 days  PT 2 h  rework 20 % to T1 { step T3 { LT 3 days  PT 3 h } } }
                    }
                    current state Branches {
                        parallel {
                            either 20 % { step T1 { LT 1 day  PT 1 h } } otherwise { step T4 { LT 4 days  PT 2 h } }
                        } and {
                            step T2 { LT 2 days  PT 2 h  rework 30 % to T2 }
                            step T3 { LT 3 days  PT 3 h }
                        }
                    }
                }
                """;
        PassageFigures rework = figures(model, "Rework").passage();
        assertPrinted("4.5", rework.leadTime() / (7.5 * HOUR));
        assertPrinted("4.5", rework.processTime() / HOUR);
        assertPrintedPercent("13.33", rework.flowEfficiency());
        assertFalse(rework.approximate());
        PassageFigures branches = figures(model, "Branches").passage();
        assertPrinted("5.86", branches.leadTime() / (7.5 * HOUR));
        assertPrinted("5.86", branches.processTime() / HOUR);
        assertPrintedPercent("13.33", branches.flowEfficiency());
        assertTrue(branches.approximate(), "the sheet takes the longest of the means; the mean of the longest is larger");
    }

    /**
     * Ravi Anupindi and others: Managing Business Process Flows, problem 4.4, the home insurance application. Printed in the
     * solution: 50 min, and 57.5 min where half of the forms repeat activity A one more time.
     */
    @Test
    void repeatedOnceInABranch() {
        String model = """
                value stream HomeInsurance {
                    unit "application"
                    current state Base {
                        step Separate { PT 10 min }
                        parallel { step A { PT 15 min }  step B { PT 10 min } } and { step C { PT 20 min } }
                        step Officer { PT 15 min }
                    }
                    current state HalfRepeatA from Base { change A { rework 50 % to A once } }
                }
                """;
        assertPrinted("50", figures(model, "Base").passage().leadTime() / MINUTE);
        assertPrinted("57.5", figures(model, "HalfRepeatA").passage().leadTime() / MINUTE);
        assertComputed(70 * MINUTE, figures(model, "Base").effort().seconds());
    }

    /** mapvs.com, template "Loan Approval". Printed: 205.5 h, 5.5 h of work, 200 h of waiting, 2.7 %, bottleneck "Offer". */
    @Test
    void loanApproval() {
        StateFigures figures = figures("""
                value stream LoanApproval {
                    calendar 24 h per day, 7 days per week
                    current state AsIs {
                        step Submit { PT 0.5 h  WT 0 h }
                        step Verify { PT 1 h  WT 24 h }
                        step Credit { PT 2 h  WT 8 h }
                        step Risk { PT 1 h  WT 24 h }
                        step Decide { PT 0.5 h  WT 48 h }
                        step Offer { PT 0.25 h  WT 72 h }
                        step Disburse { PT 0.25 h  WT 24 h }
                    }
                }
                """, "AsIs");
        assertPrinted("205.5", figures.passage().leadTime() / HOUR);
        assertPrinted("5.5", figures.passage().processTime() / HOUR);
        assertPrinted("200.0", figures.passage().waitTime() / HOUR);
        assertPrintedPercent("2.7", figures.passage().flowEfficiency());
        assertEquals("Offer", figures.bottlenecks().delay().element());
    }

    /**
     * An essay on a case of 2,000 files (studymode.com, "Arapu"): 300 applications a week, 7 hours on 5 days, 7 minutes from
     * one to the next, 2,000 x 7 = 14,000 minutes. It contradicts itself: it calls those "10 days working", but 14,000
     * minutes are 9.7 days of 24 hours, and 33.3 of its own working days.
     */
    @Test
    void filesInBusinessDays() {
        PassageFigures passage = figures("""
                value stream Applications {
                    unit "application"
                    customer Clients demands 300 per week
                    calendar 7 h per day, 5 days per week
                    current state AsIs { queue Files 2000 }
                }
                """, "AsIs").passage();
        assertPrinted("7", passage.taktTime() / MINUTE);
        assertPrinted("14000", passage.leadTime() / MINUTE);
        assertComputed(2000 / 60.0, passage.leadTime() / (7 * HOUR));
        assertComputed(2000, passage.wip());
    }
}
