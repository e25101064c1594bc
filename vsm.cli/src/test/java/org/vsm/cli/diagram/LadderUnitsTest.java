package org.vsm.cli.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A ladder has one unit where all its times can be read in it, and says which. */
class LadderUnitsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2 days  | 15 min | 960 min   | 15 min    | waits above, process times below, all in minutes
            20 days | 30 min | 160 h     | 0.5 h     | waits above, process times below, all in hours
            21 days | 6 min  | 168 h     | 0.1 h     | waits above, process times below, all in hours
            21 days | 5 min  | 168 h     | 0.0833 h  | waits above, process times below, all in hours
            21 days | 2 min  | 21 days   | 2 min     | waits above in days, process times below in minutes
            2 days  | 2 min  | 960 min   | 2 min     | waits above, process times below, all in minutes
            8 days  | 2 min  | 3,840 min | 2 min     | waits above, process times below, all in minutes
            3 days  | 1 day  | 3 days    | 1 day     | waits above, process times below, all in days
            5 days  | 40 s   | 2,400 min | 0.667 min | waits above, process times below, all in minutes
            5 days  | 5 s    | 5 days    | 5 s       | waits above in days, process times below in seconds
            0 min   | 90 s   | 0 s       | 90 s      | waits above, process times below, all in seconds
            """)
    void isTheOneInWhichAllTimesAreWrittenShortest(String wait, String work, String above, String below, String said) throws IOException {
        DrawnPicture picture = DrawnPicture.of(folder, "value stream S { calendar 8 h per day current state A { wait W " + wait + " step X { PT " + work + " } } }");
        assertEquals(List.of(above, below), picture.textsOf("ladder"));
        assertEquals(List.of(said), picture.textsOf("units"));
    }

    @Test
    void rowsOfOneLadderHaveTheSame() throws IOException {
        DrawnPicture picture = DrawnPicture.of(folder, "value stream S { current state A { step X { PT 3 min } wait 2 h step Y { PT 4 h } wait 3 h step Z { PT 5 h } wait 4 h step Q { PT 1 h } } }",
                "--width", "500", "--lang", "de");
        assertTrue(picture.count("units") > 1);
        assertEquals(List.of("oben Wartezeiten, unten Bearbeitungszeiten, alle in Minuten"), picture.textsOf("units").stream().distinct().toList());
        assertTrue(picture.textsOf("ladder").stream().allMatch(each -> each.endsWith(" min")), picture.textsOf("ladder").toString());
    }

    @Test
    void bothLaddersOfAComparisonHaveTheSame() throws IOException {
        DrawnPicture picture = DrawnPicture.of(folder, """
                value stream S { calendar 8 h per day
                  current state A { wait W 40 days step X { PT 4 h } }
                  future state B from A { change W to 20 min change X { PT 20 min } } }
                """, "--view", "compare");
        assertEquals(List.of("waits above, process times below, all in hours"), picture.textsOf("units"));
        assertTrue(picture.textsOf("rung").stream().allMatch(each -> each.endsWith(" h")), picture.textsOf("rung").toString());
        assertTrue(picture.textsOf("rung").contains("320 h"), picture.textsOf("rung").toString());
    }

    @Test
    void workThatIsTooShortToBeDrawnBesideItsWaitsIsNotSaidToStandThere() throws IOException {
        DrawnPicture picture = DrawnPicture.of(folder, """
                value stream S { calendar 8 h per day
                  current state A { wait W 40 days step X { PT 4 s } }
                  future state B from A { change W to 20 days } }
                """, "--view", "compare");
        assertEquals(List.of("waits in days; process times are too short for this scale"), picture.textsOf("units"));
    }

    @Test
    void workThatNobodyKnowsIsNotSaidToBeShort() throws IOException {
        DrawnPicture picture = DrawnPicture.of(folder, """
                value stream S { calendar 8 h per day
                  current state A { wait W 40 days step X { PT ? } }
                  future state B from A { change W to 20 days } }
                """, "--view", "compare");
        assertEquals(List.of("waits above, process times below, all in days"), picture.textsOf("units"));
    }
}
