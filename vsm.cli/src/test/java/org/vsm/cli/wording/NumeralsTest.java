package org.vsm.cli.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

    private static final Numerals ENGLISH = Numerals.in(Locale.ENGLISH);
    private static final Numerals GERMAN = Numerals.in(Locale.GERMANY);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0           | 0
            0.04567     | 0.0457
            1.055       | 1.06
            1.005       | 1.01
            23.60       | 23.6
            999.5       | 1,000
            21733.4     | 21,733
            1234567.5   | 1,234,568
            -0.5        | -0.5
            1e-7        | 0.0000001
            """)
    void threeDigitsAreEnoughForPeople(double value, String text) {
        assertEquals(text, ENGLISH.rounded(value));
    }

    @Test
    void germanHasCommaAndPointsTheOtherWayRound() {
        assertEquals("21.733", GERMAN.rounded(21733.4));
        assertEquals("1,06", GERMAN.rounded(1.055));
        assertEquals("1.234,50 EUR", GERMAN.money(1234.5, "EUR"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0         | 0 %     | 0.0 %
            0.08      | 8 %     | 8.0 %
            0.0804    | 8 %     | 8.0 %
            0.315     | 31.5 %  | 31.5 %
            1         | 100 %   | 100.0 %
            1.033     | 103.3 % | 103.3 %
            0.000092  | 0.009 % | 0.009 %
            0.99996   | > 99.9 %| > 99.9 %
            1e-200    | < 0.00001 % | < 0.00001 %
            """)
    void percentNeverShowsNothingOrAllWhereItIsNot(double ratio, String text, String column) {
        assertEquals(text, ENGLISH.percent(ratio));
        assertEquals(column, ENGLISH.percentColumn(ratio));
    }

    @Test
    void sharesOfTheTextAreAsExactAsWritten() {
        assertEquals("99.985 %", ENGLISH.percent(new BigDecimal("0.99985")));
        assertEquals("85.4 %", ENGLISH.percent(new BigDecimal("0.8536585365853658536585365853658537")));
        assertEquals("12,5 %", GERMAN.percent(new BigDecimal("0.125")));
    }

    @Test
    void changesCarryTheirSign() {
        assertEquals("+1.5", ENGLISH.change(1.5));
        assertEquals("-1.5", ENGLISH.change(-1.5));
        assertEquals("0", ENGLISH.change(0));
        assertEquals("-79.6 %", ENGLISH.percentChange(-79.57));
        assertEquals("-99.98 %", ENGLISH.percentChange(-99.981));
        assertEquals("-100 %", ENGLISH.percentChange(-100));
        assertEquals("+247,3 %", GERMAN.percentChange(247.29));
        assertEquals("-0.03 %", ENGLISH.percentChange(-0.0312));
        assertEquals("0 %", ENGLISH.percentChange(0));
        assertEquals("+0.00001 %", ENGLISH.percentChange(1e-9));
        assertEquals("+0,02", GERMAN.points(0.0002));
    }

    @Test
    void moneyHasNoOrTwoDigitsAfterTheMark() {
        assertEquals("8,000 EUR", ENGLISH.money(new BigDecimal("8000.00"), "EUR"));
        assertEquals("62.50 EUR", ENGLISH.money(new BigDecimal("62.5"), "EUR"));
        assertEquals("40.42 EUR", ENGLISH.money(40.4152, "EUR"));
    }

    @Test
    void fixedDigitsAlignInColumns() {
        assertEquals("1.00", ENGLISH.fixed(1, 2));
        assertEquals("0.14", ENGLISH.fixed(0.136, 2));
    }
}
