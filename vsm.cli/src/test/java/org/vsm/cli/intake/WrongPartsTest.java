package org.vsm.cli.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** As little as possible is left out. */
class WrongPartsTest {

    private static Map<Integer, String> wrongIn(List<Integer> parts) {
        return new WrongParts<Integer>(some -> some.contains(3) ? "three" : some.containsAll(List.of(5, 6)) ? "five and six" : null).in(parts);
    }

    @Test
    void whatIsWrongByItselfAndWhatIsWrongWithTheOthersIsFound() {
        assertEquals(Map.of(3, "three", 6, "five and six"), wrongIn(List.of(1, 2, 3, 4, 5, 6, 7, 8)));
    }

    @Test
    void whereNothingIsWrongNothingIsLeftOut() {
        assertEquals(Map.of(), wrongIn(List.of(1, 2, 5)));
        assertEquals(Map.of(), wrongIn(List.of()));
    }
}
