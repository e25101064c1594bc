package org.vsm.cli.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SourceExcerptTest {

    @Test
    void caretsStandBelowTheMarkedCharacters() {
        assertExcerpt("step B { PT 3 Std }",
                      "              ^^^", "step B { PT 3 Std }", 14, 3);
    }

    @Test
    void tabsAreShownAsBlanks() {
        assertExcerpt("    a   bc",
                      "        ^^", "\ta\tbc", 3, 2);
    }

    @Test
    void wideCharactersTakeTwoColumnsAndMarksNone() {
        assertExcerpt("価値 x",
                      "     ^", "価値 x", 3, 1);
        assertExcerpt("🙂 x",
                      "   ^", "🙂 x", 3, 1);
        assertExcerpt("e\u0301 x",
                      "  ^", "e\u0301 x", 3, 1);
        assertExcerpt("価値",
                      "^^^^", "価値", 0, 2);
    }

    @Test
    void atLeastOneCaretEvenBehindTheEnd() {
        assertExcerpt("step",
                      "    ^", "step", 4, 0);
        assertExcerpt("step",
                      "    ^", "step", 9, 5);
    }

    @Test
    void marksEndWithTheLine() {
        assertExcerpt("step B {",
                      "       ^", "step B {", 7, 400);
    }

    @Test
    void controlCharactersAndChangesOfDirectionAreHarmless() {
        assertExcerpt("a\uFFFD[31m\uFFFDb",
                      "       ^", "a\u001B[31m\u202Eb", 7, 1);
    }

    @Test
    void aVeryLongLineIsCutAroundTheMarks() {
        SourceExcerpt excerpt = SourceExcerpt.of("x".repeat(100_000) + "HERE" + "y".repeat(100_000), 100_000, 4);
        assertTrue(excerpt.line().length() <= 96, excerpt.line());
        assertTrue(excerpt.line().startsWith("…x") && excerpt.line().endsWith("y…"), excerpt.line());
        assertEquals(excerpt.line().indexOf("HERE"), excerpt.marks().indexOf('^'));
    }

    private static void assertExcerpt(String line, String marks, String source, int from, int length) {
        assertEquals(new SourceExcerpt(line, marks), SourceExcerpt.of(source, from, length));
    }
}
