package org.vsm.cli.diagram.image;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.text.AttributedString;
import java.text.Bidi;
import org.vsm.cli.diagram.font.PictureFont;

/**
 * A line of text as the outline of its letters: for text that the picture font alone cannot show. Letters that it lacks
 * come from the system's sans-serif font; Java lays out scripts that run from right to left or whose letters join.
 */
final class OutlinedText {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private OutlinedText() {
    }

    /** Whether the picture font cannot show the text by itself, one letter after the other. */
    static boolean isNeeded(String text, PictureFont font) {
        char[] characters = text.toCharArray();
        return !font.covers(text) || Bidi.requiresBidi(characters, 0, characters.length);
    }

    /**
     * @param text   one line, not empty
     * @param anchor share of the text's width that lies left of x: 0, 0.5 or 1
     * @return the path data ({@code d}) of the outline
     */
    static String path(String text, PictureFont font, float size, double x, double y, double anchor) {
        AttributedString attributed = new AttributedString(text);
        Font own = PaintFonts.of(font).deriveFont(size);
        Font system = new Font(Font.SANS_SERIF, font == PictureFont.BOLD ? Font.BOLD : Font.PLAIN, 1).deriveFont(size);
        for (int i = 0; i < text.length(); ) {
            int next = i + Character.charCount(text.codePointAt(i));
            Font chosen = own.canDisplay(text.codePointAt(i)) ? own : system;
            attributed.addAttribute(TextAttribute.FONT, chosen, i, next);
            i = next;
        }
        TextLayout layout = new TextLayout(attributed.getIterator(), EXACT);
        return data(layout.getOutline(AffineTransform.getTranslateInstance(x - anchor * layout.getAdvance(), y)));
    }

    private static String data(Shape outline) {
        StringBuilder data = new StringBuilder();
        double[] p = new double[6];
        for (PathIterator it = outline.getPathIterator(null); !it.isDone(); it.next()) {
            switch (it.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> append(data, 'M', p, 2);
                case PathIterator.SEG_LINETO -> append(data, 'L', p, 2);
                case PathIterator.SEG_QUADTO -> append(data, 'Q', p, 4);
                case PathIterator.SEG_CUBICTO -> append(data, 'C', p, 6);
                default -> data.append('Z');
            }
        }
        return data.toString();
    }

    private static void append(StringBuilder data, char command, double[] numbers, int count) {
        data.append(command);
        for (int i = 0; i < count; i++) {
            data.append(i == 0 ? "" : " ").append((float) numbers[i]);
        }
    }
}
