package org.vsm.analysis.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vsm.analysis.published.Published.HOUR;
import static org.vsm.analysis.published.Published.assertComputed;
import static org.vsm.analysis.published.Published.assertPrinted;
import static org.vsm.analysis.published.Published.assertPrintedPercent;
import static org.vsm.analysis.published.Published.figures;
import static org.vsm.analysis.published.Published.resource;

import org.junit.jupiter.api.Test;
import org.vsm.analysis.figures.PassageFigures;
import org.vsm.analysis.figures.StateFigures;

/** Plants: stock in pieces, takt, business days. */
class PlantExamplesTest {
    private static final double ACME_DAY = (15 + 20 / 60.0) * HOUR;

    /** Mike Rother, John Shook: Learning to See, Lean Enterprise Institute 1999, the maps of Acme Stamping (parts II and IV). */
    private static final String ACME = """
            value stream Acme {
                unit "bracket"
                customer StateStreet demands 18400 per month
                calendar 15 h 20 min per day, 5 days per week, 20 days per month
                current state Today {
                    inventory Coils 5 days
                    step Stamping { C/T 1 s  value adding  uptime 85 %  stations 1 }
                    inventory Stamped 7000
                    step Weld1 { C/T 39 s  value adding  stations 1 }
                    inventory AfterWeld1 1700
                    step Weld2 { C/T 46 s  value adding  uptime 80 %  stations 1 }
                    inventory AfterWeld2 2450
                    step Assembly1 { C/T 62 s  value adding  stations 1 }
                    inventory AfterAssembly1 1840
                    step Assembly2 { C/T 40 s  value adding  stations 1 }
                    inventory Finished 4140
                }
                future state Pull {
                    supermarket Coils 1.5 days
                    step Stamping { C/T 1 s  value adding }
                    supermarket Stampings 1 day
                    step Cell { PT 168 s  value adding  stations 3 }
                    supermarket Finished 2 days
                }
            }
            """;

    /**
     * The book prints 23.6 days, the sum of the stock alone (5 + 7.6 + 1.8 + 2.7 + 2 + 4.5), and 188 s of work beside it; the
     * lead time here has both. One copy of its data set gives 12,400 left and 6,400 right brackets for the 18,400 a month:
     * they make 18,800.
     */
    @Test
    void learningToSeeToday() {
        StateFigures figures = figures(ACME, "Today");
        PassageFigures passage = figures.passage();
        assertPrinted("23.6", passage.waitTime() / ACME_DAY);
        assertPrinted("188", passage.processTime());
        assertPrinted("60", passage.taktTime());
        assertPrinted("7.6", figures.element("Stamped").orElseThrow().waitTime() / ACME_DAY);
        assertPrinted("1.8", figures.element("AfterWeld1").orElseThrow().waitTime() / ACME_DAY);
        assertPrinted("2.7", figures.element("AfterWeld2").orElseThrow().waitTime() / ACME_DAY);
        assertPrinted("2", figures.element("AfterAssembly1").orElseThrow().waitTime() / ACME_DAY);
        assertPrinted("4.5", figures.element("Finished").orElseThrow().waitTime() / ACME_DAY);
        assertComputed(5 * ACME_DAY + 17_130 * 60 + 188, passage.leadTime());
        assertComputed(62 / 60.0, resource(figures, "Assembly1").utilisation());
        assertComputed(46 / 0.8 / 60, resource(figures, "Weld2").utilisation());
        assertEquals("Assembly1", figures.bottlenecks().capacity().element());
    }

    /** The map with the plan prints 4.5 days and 169 s; a table of the same book 5 days, with half a day more of stampings. */
    @Test
    void learningToSeeFuture() {
        StateFigures figures = figures(ACME, "Pull");
        assertPrinted("4.5", figures.passage().waitTime() / ACME_DAY);
        assertPrinted("169", figures.passage().processTime());
        assertComputed(168 / 3.0 / 60, resource(figures, "Cell").utilisation());
    }

    /** leanish.net, How to do value stream mapping, lesson 6: the time ladder. It prints all of these. */
    @Test
    void timeLadder() {
        String model = """
                value stream Ladder {
                    customer Line demands 20 per day
                    calendar 8 h per day, 5 days per week
                    current state Triangle { inventory Before 100 }
                    current state Typical { wait Before 24 days 3 h  step Work { PT 5 h } }
                }
                """;
        assertPrinted("5", figures(model, "Triangle").passage().leadTime() / (8 * HOUR));
        assertPrinted("25", figures(model, "Typical").passage().leadTime() / (8 * HOUR));
        assertPrintedPercent("2.5", figures(model, "Typical").passage().flowEfficiency());
    }
}
