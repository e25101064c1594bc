package org.vsm.cli.beginning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.vsm.cli.CommandFailure;
import org.vsm.cli.Labels;

class StepListTest {

    @Test
    void oneColumnWithoutAHead() {
        assertEquals(List.of("Log", "Triage", "Close"), read("Log\nTriage\nClose\n"));
    }

    @Test
    void oneColumnWithAHead() {
        assertEquals(List.of("Log", "Triage"), read("Step\nLog\nTriage\n"));
    }

    @Test
    void theHeadedColumnOfSeveral() {
        assertEquals(List.of("Annahme", "Prüfung"), read("Nr;Schritt;Wer\r\n1;Annahme;A\r\n2; Prüfung ;B\r\n"));
    }

    @Test
    void theFirstColumnWhereNoneIsHeaded() {
        assertEquals(List.of("Log", "Triage"), read("Log\t5\nTriage\t3\n"));
    }

    @Test
    void emptyCellsAndShortRowsArePassedOver() {
        assertEquals(List.of("Log", "Close"), read("id,step\n1,Log\n\n2,\n3\n4,Close\n"));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheHead() {
        assertEquals(List.of("Log"), read("\uFEFFStep\nLog\n"));
    }

    @Test
    void quotesLineEndsAndBlanksWithinACell() {
        assertEquals(List.of("Say \"yes\", then go"), read("\"Say \"\"yes\"\",\n  then go\"\n"));
    }

    @Test
    void aNameThatComesTwiceGetsANumber() {
        assertEquals(List.of("Check", "Check 2", "Check 3"), read("Check\nCheck\nCheck\n"));
    }

    @Test
    void brokenQuotesAreNamedWithTheirLine() {
        CommandFailure failure = assertThrows(CommandFailure.class, () -> read("Log\n\"Tri\"age\n"));
        assertEquals("steps.csv: line 2 cannot be read as CSV; check its quotes", failure.getMessage());
    }

    private static List<String> read(String csv) {
        return StepList.read("steps.csv", csv, Labels.in(Locale.ENGLISH));
    }
}
