package org.vsm.analysis.resources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vsm.analysis.FlowAnalysis;
import org.vsm.analysis.reading.Text;

/** Queue waits by formula. Somebody comes every ten minutes. */
class QueueWaitsTest {

    /** The wait in minutes: exact for one server (Pollaczek-Khinchine) and for exponential times (Erlang C). */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            people 1                | step A by T { PT exponential 8 min }              | 32
            people 1                | step A by T { PT 8 min }                          | 16
            people 1                | step A by T { PT lognormal 8 min sd 16 min }      | 80
            people 2                | step A by T { PT exponential 16 min }             | 28.444444444
            people 1 available 50 % | step A by T { PT exponential 4 min }              | 32
            people 2                | step A by 2 T { PT exponential 8 min }            | 32
            people 1                | step A by T { PT 2 min } step B by T { PT 4 min } | 2.5
            people 1                | step A by T { PT 4 min  C/O 8 min every 2 }       | 16
            people 1                | step A by T { PT 4 min  C/O 30 min every 5 h }    | 4.6
            people 1                | step A by T { PT exponential 16 min  batch 2 }    | 48
            people 1                | step A { PT 3 min }                               | 0
            """)
    void ofATeam(String team, String elements, double minutes) {
        assertEquals(minutes, queueWait("value stream S { customer C demands 6 per h team T { " + team + " } current state X { "
                + elements + " } }") / 60, 1e-6);
    }

    @Test
    void ofStations() {
        assertEquals(32 * 60, queueWait("value stream S { customer C demands 6 per h current state X { "
                + "step A { PT exponential 8 min  stations 1 } } }"), 1e-6);
    }

    @Test
    void unknownWithoutDemandOrPeopleAndWhereTheQueueGrows() {
        assertNull(queueWait("value stream S { team T { people 1 } current state X { step A by T { PT 8 min } } }"));
        assertNull(queueWait("value stream S { customer C demands 6 per h team T current state X { step A by T { PT 8 min } } }"));
        assertNull(queueWait("value stream S { customer C demands 6 per h team T { people 1 } current state X { step A by T { PT 11 min } } }"));
    }

    private static Double queueWait(String stream) {
        return FlowAnalysis.of(Text.of(stream).flow("X")).resources().get(0).queueWait();
    }
}
