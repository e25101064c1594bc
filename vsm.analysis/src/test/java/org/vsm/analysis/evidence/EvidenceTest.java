package org.vsm.analysis.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.vsm.analysis.reading.Text;

class EvidenceTest {

    private static Evidence of(String elements) {
        return Evidence.of(Text.of("value stream S { current state A {\n" + elements + "\n} }").flow("A"));
    }

    private static List<String> names(List<Input> inputs) {
        return inputs.stream().map(input -> input.element().name() + " " + input.attribute()
                + (input.of() == null ? "" : " " + input.of())).toList();
    }

    @Test
    void aProcessTimeThatIsLeftOutIsUnknownAndAWaitIsNot() {
        assertEquals(List.of("Sort PROCESS_TIME"), names(of("step Sort").unknown()));
    }

    @Test
    void questionMarksAreUnknownWhereverTheyStand() {
        Evidence evidence = of("""
                step Sort { PT 5 min  WT ?  %C&A ? }
                either ? Letter { wait Post ? } otherwise { }
                handoff ToPrint { wait time ? }
                step Print { PT 1 min  rework ? to Sort { delay Ask ? } }
                """);
        assertEquals(List.of("Sort WAIT_TIME", "Sort COMPLETE_ACCURATE", "Letter SHARE", "Post WAIT_TIME", "ToPrint WAIT_TIME",
                "Print REWORK Sort", "Ask WAIT_TIME"), names(evidence.unknown()));
    }

    @Test
    void sourcesTellMeasuredFromEstimated() {
        Evidence evidence = of("""
                step Sort { PT 5 min measured 2026-05-12 "stopwatch"  leave 3 % }
                step Print { PT 1 min estimated  rework 2 % measured to Sort }
                """);
        assertEquals(List.of("Sort PROCESS_TIME", "Print REWORK Sort"), names(evidence.measured()));
        assertEquals(LocalDate.of(2026, 5, 12), evidence.measured().get(0).source().date());
        assertEquals(List.of("Print PROCESS_TIME"), names(evidence.estimated()));
        assertEquals(List.of("Sort LEAVE"), names(evidence.unstated()));
    }

    @Test
    void aCountStandsForTheWaitOfItsBuffer() {
        assertEquals(List.of("Box COUNT", "Shelf WAIT_TIME", "Sort PROCESS_TIME"),
                names(of("queue Box 40 estimated  queue Shelf 2 h  queue Empty  step Sort { PT 1 min }").inputs()));
    }
}
