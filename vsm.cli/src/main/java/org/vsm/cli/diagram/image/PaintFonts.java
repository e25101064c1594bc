package org.vsm.cli.diagram.image;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.vsm.cli.diagram.font.PictureFont;

/**
 * The picture font for Java's graphics.
 *
 * <p>It is registered under a name of its own: under its usual name the machine's Liberation Sans, of whatever version,
 * would take precedence.
 */
final class PaintFonts {

    /** As long as the name that it replaces, so that nothing in the font file moves. */
    private static final String FAMILY = "VsmPicturesSans";

    private static final String[][] NAMES = {{"Liberation Sans", FAMILY}, {"LiberationSans", "VsmPictureSans"}};
    private static final Font REGULAR;
    private static final Font BOLD;

    static {
        // pictures are made where there is no screen
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
        REGULAR = register(PictureFont.REGULAR);
        BOLD = register(PictureFont.BOLD);
    }

    private PaintFonts() {
    }

    /** The name under which the font is registered; a method, since reading a constant would not register it. */
    static String family() {
        return FAMILY;
    }

    static Font of(PictureFont font) {
        return font == PictureFont.BOLD ? BOLD : REGULAR;
    }

    private static Font register(PictureFont font) {
        byte[] file = font.bytes();
        for (String[] name : NAMES) {
            replace(file, name[0].getBytes(StandardCharsets.US_ASCII), name[1].getBytes(StandardCharsets.US_ASCII));
            replace(file, name[0].getBytes(StandardCharsets.UTF_16BE), name[1].getBytes(StandardCharsets.UTF_16BE));
        }
        try {
            Font loaded = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file));
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(loaded);
            return loaded;
        } catch (FontFormatException | IOException e) {
            throw new IllegalStateException("the bundled font cannot be read", e);
        }
    }

    private static void replace(byte[] bytes, byte[] from, byte[] to) {
        for (int at = 0; at + from.length <= bytes.length; at++) {
            int same = 0;
            while (same < from.length && bytes[at + same] == from[same]) {
                same++;
            }
            if (same == from.length) {
                System.arraycopy(to, 0, bytes, at, to.length);
            }
        }
    }
}
