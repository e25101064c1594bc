package org.vsm.cli.diagram.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/**
 * The two weights of the font of every picture. Lengths are in the unit of the font size.
 *
 * <p>A picture names {@link #CSS_FAMILY}: where Liberation Sans is not installed, Arimo, Arial and Helvetica have the
 * same widths.
 */
public enum PictureFont {

    REGULAR("LiberationSans-Regular.ttf"),
    BOLD("LiberationSans-Bold.ttf");

    /** Value of {@code font-family} in an SVG picture. */
    public static final String CSS_FAMILY = "Liberation Sans, Arimo, Arial, Helvetica, sans-serif";

    /**
     * Width of a character that the font lacks, in em. The letters of most scripts are narrower and ideographs and
     * emoji just as wide, so a box that holds the estimate holds the text.
     */
    static final double UNKNOWN_WIDTH = 1;

    private final String file;
    private TrueTypeWidths widths;

    PictureFont(String file) {
        this.file = file;
    }

    /**
     * How wide a line of text is: the sum of its characters' widths, without kerning. A character that the font lacks
     * (Chinese, Arabic, emoji, …) counts as 1 em; marks that combine with the character before, joiners, direction
     * marks and soft hyphens as 0.
     *
     * @param text one line; control characters count as 0
     * @param size the font size, positive
     * @return the width in the unit of {@code size}, the same on every machine
     */
    public double width(String text, double size) {
        TrueTypeWidths table = widths();
        double em = 0;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            if (!isWidthless(character)) {
                em += table.has(character) ? table.advance(character) : UNKNOWN_WIDTH;
            }
        }
        return em * size;
    }

    /** Whether the font has a glyph for the character. */
    public boolean has(int codePoint) {
        return widths().has(codePoint);
    }

    /** Whether the text can be drawn with this font alone, one character after the other. */
    public boolean covers(String text) {
        return text.codePoints().allMatch(character -> has(character) && !isWidthless(character));
    }

    /** Height of a line above its baseline for a font size. */
    public double ascent(double size) {
        return widths().ascent() * size;
    }

    /** Depth of a line below its baseline for a font size, positive. */
    public double descent(double size) {
        return widths().descent() * size;
    }

    /** The TrueType font file. */
    public byte[] bytes() {
        try (InputStream in = PictureFont.class.getResourceAsStream(file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized TrueTypeWidths widths() {
        if (widths == null) {
            widths = new TrueTypeWidths(ByteBuffer.wrap(bytes()));
        }
        return widths;
    }

    /** Listed here, not asked of the JVM, whose Unicode version would decide. */
    private static boolean isWidthless(int character) {
        return character < 0x20 || character == 0xAD
                || between(character, 0x7F, 0x9F)
                || between(character, 0x300, 0x36F) || between(character, 0x1AB0, 0x1AFF)
                || between(character, 0x1DC0, 0x1DFF) || between(character, 0x20D0, 0x20FF)
                || between(character, 0xFE20, 0xFE2F)
                || between(character, 0x200B, 0x200F) || between(character, 0x202A, 0x202E)
                || between(character, 0x2060, 0x206F) || character == 0xFEFF
                || between(character, 0xFE00, 0xFE0F) || between(character, 0xE0000, 0xE01EF);
    }

    private static boolean between(int character, int first, int last) {
        return first <= character && character <= last;
    }
}
