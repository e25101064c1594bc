package org.vsm.analysis.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.vsm.analysis.FlowAnalysis;
import org.vsm.analysis.evidence.OpenNumber.Certainty;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.reading.Text;

class OpenNumbersTest {

    private static Flow flow(String elements) {
        return Text.of("value stream S { customer C demands 10 per day current state A {\n" + elements + "\n} }").flow("A");
    }

    private static List<String> open(String elements) {
        return OpenNumbers.of(flow(elements)).stream().map(each -> each.input().element().name() + " " + each.input().attribute()
                + " " + each.certainty() + " " + each.seconds()).toList();
    }

    @Test
    void whatWasMeasuredIsNoQuestion() {
        assertEquals(List.of("Sort WAIT_TIME UNSTATED 3600.0"), open("step Sort { PT 5 min measured  WT 1 h }"));
    }

    @Test
    void aRangeIsAnEstimateEvenIfNobodySaysSo() {
        assertEquals(List.of("Sort PROCESS_TIME ESTIMATED 180.0", "Print PROCESS_TIME ESTIMATED 60.0"),
                open("step Sort { PT 2 .. 4 min }  step Print { PT 1 min estimated }"));
    }

    @Test
    void aMeetingIsARuleUnlessSomebodyOnlyGuessesIt() {
        assertEquals(List.of("Guessed WAIT_TIME ESTIMATED 14400.0"),
                open("delay Board every 2 days  delay Guessed every 1 day estimated  step Sort { PT 1 min measured }"));
    }

    @Test
    void nothingOfTheLeadTimeComesFromWhatNobodyKnowsOrWaitsFor() {
        assertEquals(List.of("Sort PROCESS_TIME UNKNOWN 0.0", "Post WAIT_TIME ESTIMATED 0.0"),
                open("step Sort { PT ? }  delivery  wait Post 2 h estimated"));
    }

    @Test
    void sharesHaveNoTime() {
        assertEquals(List.of("Print REWORK ESTIMATED null"),
                open("step Sort { PT 1 min measured }  step Print { PT 1 min measured  rework 10 % estimated to Sort }"));
    }

    @Test
    void reworkAndLittlesLawCountAsInTheLeadTime() {
        String elements = """
                queue Box 5 estimated
                step Sort { PT 60 min estimated }
                either 50 % { step Print { PT 30 min estimated  rework 20 % to Sort } } otherwise { }
                """;
        Flow flow = flow(elements);
        double sum = OpenNumbers.of(flow).stream().filter(each -> each.certainty() == Certainty.ESTIMATED).map(OpenNumber::seconds)
                .filter(Objects::nonNull).mapToDouble(Double::doubleValue).sum();
        assertEquals(FlowAnalysis.of(flow).passage().leadTime(), sum, 1e-6, "all times are estimated");
        assertEquals("Box COUNT ESTIMATED 14400.0", open(elements).get(0));
    }
}
