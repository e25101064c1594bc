package org.vsm.cli.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vsm.analysis.time.WorkingCalendar;

class DurationsTest {

    private static final Durations OFFICE = Wording.in(Locale.ENGLISH).durations(WorkingCalendar.OFFICE);
    private static final Durations BUERO = Wording.in(Locale.GERMAN).durations(WorkingCalendar.OFFICE);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0         | 0 s
            0.4       | 0.4 s
            47.75     | 47.8 s
            60        | 1 min
            188       | 188 s
            330       | 5.5 min
            625       | 10.4 min
            2100      | 35 min
            2452.8    | 40.9 min
            3598.2    | 60 min
            3599.9    | 1 h
            4800      | 80 min
            5400      | 1.5 h
            28780     | 7.99 h
            28799     | 1 day
            28800     | 1 day
            30500.1   | 1.06 days
            40320     | 1.4 days
            32400     | 9 h
            35568000  | 1,235 days
            """)
    void theUnitFitsTheSize(double seconds, String text) {
        assertEquals(text, OFFICE.text(seconds));
    }

    @Test
    void germanHasCommaAndTage() {
        assertEquals("1,4 Tage", BUERO.text(40320));
        assertEquals("1 Tag", BUERO.text(28800));
        assertEquals("35 min", BUERO.text(2100));
    }

    @Test
    void aDayIsOneOfTheCalendar() {
        Durations clock = Wording.in(Locale.ENGLISH).durations(WorkingCalendar.of(24, 7));
        assertEquals("8 h", clock.text(28800));
        assertEquals("1 day", clock.text(86400));
    }

    @Test
    void calendarTimeHoldsNightsAndWeekends() {
        assertEquals("7 calendar days", OFFICE.calendarTime(5 * 28800));
        assertEquals("1.4 calendar days", OFFICE.calendarTime(28800));
        assertEquals("7 Kalendertage", BUERO.calendarTime(5 * 28800));
    }

    @Test
    void calendarTimeIsNotGuessedForLessThanADayNorAroundTheClock() {
        assertNull(OFFICE.calendarTime(28000));
        assertNull(Wording.in(Locale.ENGLISH).durations(WorkingCalendar.of(24, 7)).calendarTime(1e6));
    }

    @Test
    void differencesCarryTheirSign() {
        assertEquals("+35 min", OFFICE.change(2100));
        assertEquals("-1.4 days", OFFICE.change(-40320));
        assertEquals("0 s", OFFICE.change(0));
    }

    @Test
    void whatNobodyKnowsIsADash() {
        assertEquals("–", OFFICE.orUnknown(null));
    }

    @Test
    void loadsAreAllInHours() {
        assertEquals("45.2 h", OFFICE.hours(162593));
    }
}
