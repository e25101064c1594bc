package org.vsm.analysis.objectives;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vsm.analysis.FlowAnalysis;
import org.vsm.analysis.figures.StateFigures;
import org.vsm.analysis.reading.ObjectiveReader;
import org.vsm.analysis.reading.Text;

/** Targets and scores of key results: 1.4 passes of 10 h before and of 8 h after, 2 h of them work. */
class ScoringTest {
    private static final String STREAM = """
            value stream S {
                customer C demands 10 per day
                team T { people 4  cost 50 EUR per h }
                current state A { step X by T { PT 2 h  WT 8 h  rework 40 % to X once } delivery step Y { PT 0 s } }
                future state B from A { change X { WT 6 h } }
                objective O { key result KEY_RESULT }
            }
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            process time falls by 50 %                  | 5040   | 10080  | 0    | -
            lead time falls by 10 %                     | 45360  | 40320  | 1    | -
            lead time falls by 40 %                     | 30240  | 40320  | 0.5  | -
            lead time falls by 8 h                      | 21600  | 40320  | 0.35 | -
            lead time falls to 7 h measured 12 h on 2026-01-01, 7 h on 2026-02-01 | 25200 | 40320 | 0.4 | 1
            lead time at most 15 h                      | 54000  | 40320  | 1    | -
            lead time at least 15 h                     | 54000  | 40320  | 0    | -
            lead time rises by 10 %                     | 55440  | 40320  | 0    | -
            lead time until Y falls by 40 %             | 30240  | 40320  | 0.5  | -
            flow efficiency rises by 10 points          | 0.3    | 0.25   | 0.5  | -
            steps at most 2                             | 2      | 2      | 1    | -
            handoffs at most 0                          | 0      | 0      | 1    | -
            rolled complete and accurate at least 90 %  | 0.9    | -      | -    | -
            at least 4.2 measured 3.9 on 2026-01-01     | 4.2    | -      | -    | 0
            at least 4.2 measured 4.3 on 2026-01-01     | 4.2    | -      | -    | 1
            90 % within 1 day measured 80 % on 2026-01-01 | 0.9  | -      | -    | 0
            """)
    void scores(String keyResult, Double target, Double value, Double score, Double measuredScore) {
        Text text = Text.of(STREAM.replace("KEY_RESULT", keyResult));
        StateFigures before = FlowAnalysis.of(text.flow("A"));
        StateFigures after = FlowAnalysis.of(text.flow("B"));
        List<KeyResultScore> scores = new Scoring(before).scores(ObjectiveReader.read(text.stream()), after).get(0).keyResults();
        assertSame(target, scores.get(0).target());
        assertSame(value, scores.get(0).value());
        assertSame(score, scores.get(0).score());
        assertSame(measuredScore, scores.get(0).measuredScore());
    }

    private static void assertSame(Double expected, Double actual) {
        if (expected == null || actual == null) {
            assertEquals(expected, actual);
        } else {
            assertEquals(expected, actual, 1e-9 * (1 + expected));
        }
    }
}
