package org.vsm.analysis.leadtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vsm.analysis.Example;
import org.vsm.analysis.chain.FlowGraph;
import org.vsm.analysis.chain.Reading;

/** The time until an element is reached for the first time, by hand. */
class TimeUntilTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            up to its start            | step A { PT 10 s } step X { PT 5 s WT 7 s }                                      | 10
            at the start               | step X { PT 5 s } step A { PT 10 s }                                             | 0
            the first time             | step A { PT 10 s } step X { PT 5 s rework 50 % to A }                            | 10
            with rework before it      | step A { PT 10 s rework 50 % to A } step X { PT 5 s }                            | 20
            those who get there        | either 50 % { step A { PT 10 s } step X { PT 1 s } } otherwise { step B { PT 9 s } } | 10
            in a branch                | step A { PT 10 s } parallel { step B { PT 99 s } } and { step C { PT 3 s } step X { PT 1 s } } | 13
            behind a block             | parallel { step B { PT 99 s } } and { step C { PT 3 s } } step X { PT 1 s }      | 99
            after delivery             | step A { PT 10 s } delivery step B { PT 3 s } step X { PT 1 s }                  | 13
            a stage                    | step A { PT 10 s } stage X { step B { PT 1 s } }                                 | 10
            an empty stage at the end  | step A { PT 10 s } stage X { }                                                   | 10
            a choice                   | step A { PT 10 s } parallel X { step B { PT 1 s } } and { }                      | 10
            """)
    void until(String name, String state, double seconds) {
        assertEquals(seconds, new TimeUntil(solved("", state), "X").seconds(Set.of()), 1e-9);
    }

    @Test
    void forSomeTypes() {
        SolvedFlow solved = solved("type S 60 % type L 40 %", "step A { PT 10 s  PT 20 s for L } step X { PT 1 s }");
        assertEquals(14, new TimeUntil(solved, "X").seconds(Set.of()), 1e-9);
        assertEquals(20, new TimeUntil(solved, "X").seconds(Set.of("L")), 1e-9);
    }

    @Test
    void nobodyGetsThere() {
        assertNull(new TimeUntil(solved("", "step A { PT 1 s leave 100 % } step X { PT 1 s }"), "X").seconds(Set.of()));
    }

    @Test
    void noSuchElement() {
        SolvedFlow solved = solved("", "step A { PT 1 s }");
        assertThrows(IllegalArgumentException.class, () -> new TimeUntil(solved, "X"));
    }

    private static SolvedFlow solved(String stream, String state) {
        return SolvedFlow.of(FlowGraph.of(Example.flow(stream, state)), Reading.Rework.KEPT);
    }
}
