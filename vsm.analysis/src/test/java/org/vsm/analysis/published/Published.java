package org.vsm.analysis.published;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.vsm.analysis.FlowAnalysis;
import org.vsm.analysis.figures.ResourceFigures;
import org.vsm.analysis.figures.StateFigures;
import org.vsm.analysis.reading.Text;

/**
 * Examples of books, papers and pages beside what vsm makes of them. What a source prints is a text, and holds where the
 * figure, rounded to as many decimals, reads the same; what only vsm computes is a number.
 */
final class Published {
    static final double MINUTE = 60;
    static final double HOUR = 3600;

    private Published() {
    }

    /** The figures of a state of a model. */
    static StateFigures figures(String model, String state) {
        return FlowAnalysis.of(Text.of(model).flow(state));
    }

    /** The source prints this number. */
    static void assertPrinted(String printed, double figure) {
        BigDecimal number = new BigDecimal(printed);
        assertEquals(number, BigDecimal.valueOf(figure).setScale(number.scale(), RoundingMode.HALF_UP));
    }

    /** The source prints this share, in percent. */
    static void assertPrintedPercent(String printed, double share) {
        assertPrinted(printed, share * 100);
    }

    /** The source does not print this number; it follows from what it says. */
    static void assertComputed(double expected, double figure) {
        assertEquals(expected, figure, 1e-9 * Math.max(1, Math.abs(expected)));
    }

    /** A team or step with stations. */
    static ResourceFigures resource(StateFigures figures, String name) {
        return figures.resources().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }
}
