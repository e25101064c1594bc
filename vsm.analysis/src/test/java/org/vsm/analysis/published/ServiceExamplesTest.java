package org.vsm.analysis.published;

import static org.vsm.analysis.published.Published.HOUR;
import static org.vsm.analysis.published.Published.MINUTE;
import static org.vsm.analysis.published.Published.assertComputed;
import static org.vsm.analysis.published.Published.assertPrinted;
import static org.vsm.analysis.published.Published.assertPrintedPercent;
import static org.vsm.analysis.published.Published.figures;

import org.junit.jupiter.api.Test;
import org.vsm.analysis.figures.PassageFigures;

/** Software and services: months and minutes. */
class ServiceExamplesTest {

    /**
     * Henrik Kniberg's map of a maker of computer games, shown by Mary Poppendieck, Value Stream Mapping, Agile on the Beach
     * 2011, slide 5. Printed: 3 of 25 months, 12 %. It contradicts itself: the 25 months agree with its waits and work, but
     * the work as it is listed adds up to 3.5 months, which are 14 %.
     */
    @Test
    void computerGames() {
        PassageFigures passage = figures("""
                value stream Games {
                    unit "game"
                    calendar 8 h per day, 5 days per week
                    current state AsIs {
                        step Idea { WT 2 days  PT 2 h }
                        step WriteUp { WT 1 month  PT 4 h }
                        step Assign { WT 6 months  PT 1 day }
                        step Graphics { WT 1 week  PT 1 month }
                        step Sound { WT 6 months  PT 3 weeks }
                        step Develop { WT 2 months  PT 1 month }
                        step Deploy { WT 6 months  PT 3 weeks }
                    }
                }
                """, "AsIs").passage();
        double month = 5 * 52 / 12.0 * 8 * HOUR;
        assertPrinted("25", passage.leadTime() / month);
        assertPrinted("3", passage.processTime() / month);
        assertComputed((2 * month + 30 * 8 * HOUR + 8 * HOUR + 6 * HOUR) / month, passage.processTime() / month);
        assertComputed(2_162_400.0 / 15_468_000, passage.flowEfficiency());
    }

    /** CodePulse, Value Stream Mapping for Software (guide on its site). Printed: 11.5 days in all; the 3.5 days of work are ours. */
    @Test
    void softwareDelivery() {
        PassageFigures passage = figures("""
                value stream Delivery {
                    unit "change"
                    current state AsIs {
                        queue Backlog 5 days
                        step Code { PT 3 days }
                        queue ToReview 1 day
                        step Test { PT 0.5 days }
                        delay DeployWindow 2 days
                    }
                }
                """, "AsIs").passage();
        assertPrinted("11.5", passage.leadTime() / (8 * HOUR));
        assertComputed(3.5, passage.processTime() / (8 * HOUR));
    }

    /**
     * pmlearning.org, glossary, "Value stream mapping": coding 3, code review 4, security review 9, release train 6 days, called
     * a "26-day pipe" of 11 %. It contradicts itself: its parts add up to 22 days and 13.6 %, and 3 of 26 are 11.5 %.
     */
    @Test
    void insurersPipeline() {
        PassageFigures passage = figures("""
                value stream Insurer {
                    unit "change"
                    current state AsIs {
                        step Code { PT 3 days }
                        wait CodeReview 4 days
                        wait SecurityReview 9 days
                        wait ReleaseTrain 6 days
                    }
                }
                """, "AsIs").passage();
        assertComputed(22, passage.leadTime() / (8 * HOUR));
        assertComputed(3 / 22.0, passage.flowEfficiency());
    }

    /**
     * The Open University, OpenLearn, Introduction to business agility, the figure of a coffee shop: a ladder of the times that
     * add value above one of the times that do not. Printed: 15 min, 3 of them worked on, 20 %. The last wait stands
     * after the last step.
     */
    @Test
    void coffeeOnTwoLadders() {
        PassageFigures passage = figures("""
                value stream Coffee {
                    unit "coffee"
                    calendar 24 h per day, 7 days per week
                    current state Shop {
                        step Order { WT 5 min  PT 30 s  value adding }
                        step Pass { WT 30 s  PT 30 s  value adding }
                        step Make { WT 5 min  PT 90 s  value adding }
                        step Adapt { WT 1 min  PT 30 s  value adding }
                        wait Leave 30 s
                    }
                }
                """, "Shop").passage();
        assertPrinted("15", passage.mainRoute().leadTime() / MINUTE);
        assertPrinted("3", passage.mainRoute().processTime() / MINUTE);
        assertPrintedPercent("20", passage.mainRoute().flowEfficiency());
        assertComputed(12 * MINUTE, passage.mainRoute().waitTime());
        assertPrintedPercent("20", passage.valueAddedRatio());
    }

    /** horizonlinegroup.com, How Long Does it Take? (2011). Printed: ten people before you, one done every 2 minutes, 20 minutes. */
    @Test
    void bankLine() {
        PassageFigures passage = figures("""
                value stream Bank {
                    customer People demands 0.5 per min
                    calendar 24 h per day, 7 days per week
                    current state Line { queue Teller 10 }
                }
                """, "Line").passage();
        assertPrinted("20", passage.leadTime() / MINUTE);
        assertComputed(10, passage.wip());
    }
}
