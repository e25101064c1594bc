package org.vsm.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vsm.analysis.figures.PassageFigures;
import org.vsm.analysis.figures.StateFigures;
import org.vsm.analysis.reading.Text;

/** The figures of the reference samples, computed independently from the definitions, to six significant digits. */
class SampleFiguresTest {

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(nullValues = "-", textBlock = """
            start-small,         AsIs,   152100,  8100,    -,       1,        0,         0,       0,       -,     -,       8100
            mail-login,          AsIs,   47.75,   25.25,   12,      1,        0.25,      34.75,   0,       -,     191,     24
            mail-login,          ToBe,   41.4699, 23.0361, 12,      1,        0.204819,  28.4699, 0,       -,     165.88,  21.8313
            purchase-types,      AsIs,   98620,   3580,    600,     0.933333, 0.333333,  16540,   1.96667, 0.75,  19.1761, 2376
            purchase-types,      Pooled, 45251.4, 2566.74, 600,     0.947368, 0.0526316, 2459.37, 1.22526, -,     8.93119, 1936.42
            incident-management, AsIs,   30500.1, 2452.85, 2028.76, 0.965909, 0.136364,  2221.36, 0.3,     0.772, 122.751, 2642.26
            incident-management, ToBe,   6230,    1740,    1632.5,  0.96875,  0.0416667, 667.5,   0.2,     0.768, 25.1472, 1873.68
            incident-future,     Pull,   26804.1, 2536.85, 2112.76, 0.965909, 0.136364,  2221.36, 0.3,     0.8,   107.876, 3129.08
            """)
    void figures(String file, String state, double leadTime, double processTime, Double valueAddedTime, double delivered,
            double returns, double reworkLeadTime, double handoffs, Double rolled, Double wip, double effort) {
        StateFigures figures = FlowAnalysis.of(Text.sample(file).flow(state));
        PassageFigures passage = figures.passage();
        same(leadTime, passage.leadTime());
        same(processTime, passage.processTime());
        same(valueAddedTime, passage.valueAddedTime());
        same(delivered, passage.delivered());
        same(returns, passage.rework().returns());
        same(reworkLeadTime, passage.rework().leadTime());
        same(handoffs, passage.handoffs());
        same(rolled, passage.rolledCompleteAccurate());
        same(wip, passage.wip());
        same(effort, figures.effort().seconds());
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(textBlock = """
            purchase-types,      AsIs,   Buying,      0.202778
            purchase-types,      AsIs,   Heads,       0.223611
            purchase-types,      Pooled, Buying,      0.177632
            purchase-types,      Pooled, Heads,       0.120395
            incident-management, AsIs,   ServiceDesk, 0.882124
            incident-management, AsIs,   SecondLevel, 0.893973
            incident-management, ToBe,   ServiceDesk, 0.659465
            incident-management, ToBe,   SecondLevel, 0.597735
            """)
    void utilisation(String file, String state, String team, double utilisation) {
        StateFigures figures = FlowAnalysis.of(Text.sample(file).flow(state));
        same(utilisation, figures.resources().stream().filter(resource -> resource.name().equals(team)).findFirst()
                .orElseThrow().utilisation());
    }

    @Test
    void partsOfTheLeadTimeAddUp() {
        StateFigures figures = FlowAnalysis.of(Text.sample("purchase-types").flow("AsIs"));
        assertEquals(1, figures.elements().stream().mapToDouble(element -> element.leadTimeShare()).sum(), 1e-12);
        assertEquals(figures.passage().valueAddedTime(),
                figures.elements().stream().filter(element -> element.valueAddedTime() != null)
                        .mapToDouble(element -> element.valueAddedTime()).sum(), 1e-9);
        assertEquals(figures.effort().seconds(),
                figures.elements().stream().mapToDouble(element -> element.effort()).sum(), 1e-9);
    }

    private static void same(Double expected, Double actual) {
        if (expected == null) {
            assertNull(actual);
        } else {
            assertNotNull(actual);
            assertEquals(expected, actual, Math.max(1e-9, Math.abs(expected) * 4e-6));
        }
    }
}
