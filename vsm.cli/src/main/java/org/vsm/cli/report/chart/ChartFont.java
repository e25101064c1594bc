package org.vsm.cli.report.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.vsm.cli.diagram.font.PictureFont;

/** The font of the maps: what it measures does not depend on the fonts of the machine. */
final class ChartFont {

    private static final Font PLAIN = load("LiberationSans-Regular.ttf");

    private ChartFont() {
    }

    static Font plain(float size) {
        return PLAIN.deriveFont(size);
    }

    private static Font load(String file) {
        try (InputStream in = PictureFont.class.getResourceAsStream(file)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(file, e);
        }
    }
}
