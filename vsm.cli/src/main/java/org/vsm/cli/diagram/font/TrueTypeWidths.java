package org.vsm.cli.diagram.font;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The tables of a TrueType font that say how wide its characters are: {@code head}, {@code hhea}, {@code hmtx} and the
 * Unicode {@code cmap} of format 4 (the Basic Multilingual Plane). Kerning and ligatures are left out.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/otff">OpenType specification</a>
 */
final class TrueTypeWidths {

    private static final int MISSING = -1;

    private final double unitsPerEm;
    private final int ascender;
    private final int descender;
    private final short[] advances = new short[0x10000];

    /** @param font a TrueType font file */
    TrueTypeWidths(ByteBuffer font) {
        Map<String, Integer> tables = tables(font);
        unitsPerEm = font.getShort(tables.get("head") + 18);
        int hhea = tables.get("hhea");
        ascender = font.getShort(hhea + 4);
        descender = -font.getShort(hhea + 6);
        Arrays.fill(advances, (short) MISSING);
        int widths = Short.toUnsignedInt(font.getShort(hhea + 34));
        readCharacters(font, unicodeMap(font, tables.get("cmap")), tables.get("hmtx"), widths);
    }

    /** Whether the font has a glyph for the character. */
    boolean has(int codePoint) {
        return codePoint < advances.length && advances[codePoint] != MISSING;
    }

    /** How far the character moves the pen, in em; only for a character that the font {@linkplain #has has}. */
    double advance(int codePoint) {
        return advances[codePoint] / unitsPerEm;
    }

    /** Height of a line above its baseline, in em. */
    double ascent() {
        return ascender / unitsPerEm;
    }

    /** Depth of a line below its baseline, in em, positive. */
    double descent() {
        return descender / unitsPerEm;
    }

    private static Map<String, Integer> tables(ByteBuffer font) {
        Map<String, Integer> offsets = new HashMap<>();
        int count = font.getShort(4);
        for (int i = 0; i < count; i++) {
            int entry = 12 + 16 * i;
            StringBuilder tag = new StringBuilder(4);
            for (int k = 0; k < 4; k++) {
                tag.append((char) font.get(entry + k));
            }
            offsets.put(tag.toString(), font.getInt(entry + 8));
        }
        return offsets;
    }

    /** Offset of the format 4 subtable for Windows and Unicode (3, 1). */
    private static int unicodeMap(ByteBuffer font, int cmap) {
        int count = font.getShort(cmap + 2);
        for (int i = 0; i < count; i++) {
            int entry = cmap + 4 + 8 * i;
            int subtable = cmap + font.getInt(entry + 4);
            if (font.getShort(entry) == 3 && font.getShort(entry + 2) == 1 && font.getShort(subtable) == 4) {
                return subtable;
            }
        }
        throw new IllegalArgumentException("the font has no Unicode character map of format 4");
    }

    private void readCharacters(ByteBuffer font, int map, int hmtx, int widths) {
        int segments = Short.toUnsignedInt(font.getShort(map + 6)) / 2;
        int ends = map + 14;
        int starts = ends + 2 * segments + 2;
        int deltas = starts + 2 * segments;
        int ranges = deltas + 2 * segments;
        for (int i = 0; i < segments; i++) {
            int end = Short.toUnsignedInt(font.getShort(ends + 2 * i));
            int range = Short.toUnsignedInt(font.getShort(ranges + 2 * i));
            for (int c = Short.toUnsignedInt(font.getShort(starts + 2 * i)); c <= end && c < 0xFFFF; c++) {
                int start = Short.toUnsignedInt(font.getShort(starts + 2 * i));
                int glyph = range == 0 ? c : font.getShort(ranges + 2 * i + range + 2 * (c - start));
                if (range == 0 || glyph != 0) {
                    glyph = glyph + font.getShort(deltas + 2 * i) & 0xFFFF;
                }
                if (glyph != 0) {
                    // glyphs after the last width have that width
                    advances[c] = font.getShort(hmtx + 4 * Math.min(glyph, widths - 1));
                }
            }
        }
    }
}
