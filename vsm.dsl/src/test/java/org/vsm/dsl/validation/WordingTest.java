package org.vsm.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vsm.dsl.messages.Messages;
import org.vsm.dsl.testing.Checked;
import org.vsm.dsl.testing.Models;

/** Findings in German: names in German quotes, numbers with a decimal comma, times as they are written. */
class WordingTest {

    @BeforeEach
    void german() {
        Models.instance(Messages.class).use(Locale.GERMAN);
    }

    @AfterEach
    void english() {
        Models.instance(Messages.class).use(Locale.ENGLISH);
    }

    @Test
    void namesAndNumbers() {
        Checked.state("step A  step B { rework 60 % to A  «leave 50,5 %» }").finds("ways-over-100",
                "Nacharbeit, Sprünge und Ausscheiden ergeben bei „B“ zusammen 110,5 %: Höchstens 100 % sind möglich, ein Anteil muss kleiner werden.");
    }

    @Test
    void timesAsTheyAreWritten() {
        Checked.step("PT 1 h 30 min  «LT 0,5 h»").finds("lead-time-too-short",
                "Die Durchlaufzeit 0,5 h ist kürzer als 1 h 30 min, was doch in ihr steckt: Sie ist Warten und Bearbeiten zusammen. "
                        + "Eine der beiden Angaben stimmt nicht.");
    }

    @Test
    void reasonsAndRemedies() {
        Checked.step("PT «10 h .. 1 day»").finds("range-order",
                "Die Spanne beginnt über ihrem Ende: 10 h ist länger als 1 day. "
                        + "Ein Arbeitstag hat nur die Stunden des Kalenders; mit Nächten und Wochenenden heißt es `elapsed`.");
    }

    @Test
    void whatHasNoNameIsCalledByItsKind() {
        Checked.states("wait for Staff 1 h  step A", "remove «Staff»").finds("still-in-use",
                "„Staff“ wird entfernt, aber eine Wartezeit braucht es noch. Das zuerst ändern.");
    }
}
