package org.vsm.cli.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void linesEndAtBlanks() {
        assertEquals(List.of("The quick", "brown fox"), Lines.of("The quick brown fox", 10));
    }

    @Test
    void aNumberStaysWithWhatItCounts() {
        assertEquals(List.of("it takes", "1.4 days or so"), Lines.of("it takes 1.4 days or so", 14));
        assertEquals(List.of("more than", "99.9 % of it"), Lines.of("more than 99.9 % of it", 14));
    }

    @Test
    void aWordThatIsTooLongIsCut() {
        assertEquals(List.of("Donau", "dampf", "schif", "f"), Lines.of("Donaudampfschiff", 5));
    }

    @Test
    void aLongWordIsBrokenAsItIsSpoken() {
        assertEquals(List.of("Brandschutz-", "dienststelle"), Lines.of("Brandschutzdienststelle", 15));
        assertEquals(List.of("Denkmalschutz-", "behörde"), Lines.of("Denkmalschutzbehörde", 15));
        assertEquals(List.of("Vorder-", "schinken"), Lines.of("Vorderschinken", 10));
    }

    @Test
    void wideCharactersTakeTwoColumns() {
        assertEquals(List.of("日本", "語"), Lines.of("日本語", 5));
        assertEquals("日本 ", Lines.padded("日本", 5, false));
        assertEquals("日…", Lines.cut("日本語", 4));
    }

    @Test
    void everyLineFits() {
        String text = "Überlange Prozessschrittbezeichnungen 審査 in 17 Sprachen, 3.5 % davon 🙂 mit Bildern";
        for (int width = 4; width < 60; width++) {
            int limit = width;
            assertTrue(Lines.of(text, width).stream().allMatch(line -> DisplayWidth.of(line) <= limit), "width " + width);
        }
    }

    @Test
    void nothingIsOneEmptyLine() {
        assertEquals(List.of(""), Lines.of("", 10));
    }
}
