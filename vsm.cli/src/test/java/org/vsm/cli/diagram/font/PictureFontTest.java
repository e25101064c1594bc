package org.vsm.cli.diagram.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PictureFontTest {

    private static final double EXACT = 1e-9;

    @Test
    void widthsAreThoseOfArial() {
        // Adobe's metrics of Helvetica, which Arial shares, in thousandths: H 722, e 556, l 222, o 556
        assertEquals(22.78, PictureFont.REGULAR.width("Hello", 10), 0.01);
        // bold: H 722, e 556, l 278, o 611
        assertEquals(24.45, PictureFont.BOLD.width("Hello", 10), 0.01);
        assertEquals(0, PictureFont.REGULAR.width("", 10));
    }

    @ParameterizedTest
    @EnumSource(PictureFont.class)
    void everyCharacterIsAsWideAsAnotherReaderSays(PictureFont font) throws Exception {
        try (TrueTypeFont other = new TTFParser().parse(new RandomAccessReadBuffer(font.bytes()))) {
            CmapLookup characters = other.getUnicodeCmapLookup();
            int known = 0;
            for (int c = 0; c < 0xFFFF; c++) {
                int glyph = characters.getGlyphId(c);
                assertEquals(glyph != 0, font.has(c), "U+" + Integer.toHexString(c));
                boolean combines = font.width(Character.toString(c), 1) == 0;
                if (glyph != 0 && !combines) {
                    known++;
                    assertEquals(other.getAdvanceWidth(glyph) / 2048.0, font.width(Character.toString(c), 1), EXACT,
                            "U+" + Integer.toHexString(c));
                }
            }
            assertTrue(known > 2000, known + " characters");
        }
    }

    @Test
    void hasWhatGermanPicturesNeed() {
        "ÄÖÜäöüß€–—…„“”‚‘’·×÷±≤≥≈→←↑↓∞Ø½²³°§%‰".codePoints().forEach(c ->
                assertTrue(PictureFont.REGULAR.has(c) && PictureFont.BOLD.has(c), Character.toString(c)));
    }

    @Test
    void estimatesWhatTheFontLacks() {
        assertFalse(PictureFont.REGULAR.has('日'));
        assertEquals(30, PictureFont.REGULAR.width("日本語", 10), EXACT);
        assertEquals(10, PictureFont.REGULAR.width("😀", 10), EXACT);
        assertEquals(10, PictureFont.REGULAR.width("❤\uFE0F", 10), EXACT);
    }

    @Test
    void combiningMarksTakeNoWidth() {
        assertEquals(PictureFont.REGULAR.width("u", 10), PictureFont.REGULAR.width("u\u0308", 10), EXACT);
        assertEquals(PictureFont.REGULAR.width("ab", 10), PictureFont.REGULAR.width("a\u200Bb", 10), EXACT);
    }

    @Test
    void linesHaveAscentAndDescent() {
        assertEquals(9.05, PictureFont.REGULAR.ascent(10), 0.01);
        assertEquals(2.12, PictureFont.REGULAR.descent(10), 0.01);
    }
}
