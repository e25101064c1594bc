package org.vsm.cli.diagram.scene;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.vsm.cli.diagram.font.PictureFont;

/**
 * Text of one size and weight: how wide it is and how it is broken.
 *
 * @param size font size
 */
public record Lettering(double size, boolean bold) {

    /** Titles of steps. */
    public static final Lettering TITLE = new Lettering(12, true);
    /** Everything else in and at boxes. */
    public static final Lettering PLAIN = new Lettering(11, false);
    /** What matters among plain text. */
    public static final Lettering STRONG = new Lettering(11, true);
    /** Remarks. */
    public static final Lettering SMALL = new Lettering(10, false);
    /** The name of the picture. */
    public static final Lettering HEADLINE = new Lettering(18, true);

    private static final String ELLIPSIS = "…";
    private static final double LEADING = 1.25;
    private static final Pattern BLANKS = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029\\s]+");

    public double lineHeight() {
        return Math.ceil(size * LEADING);
    }

    public double width(String text) {
        return (bold ? PictureFont.BOLD : PictureFont.REGULAR).width(text, size);
    }

    /** How far a line reaches above its baseline. */
    public double ascent() {
        return (bold ? PictureFont.BOLD : PictureFont.REGULAR).ascent(size);
    }

    /** The text in lines no wider than the limit; what does not fit into so many lines is cut with an ellipsis. */
    public List<String> wrap(String text, double limit, int mostLines) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : pieces(oneLine(text), limit)) {
            if (line.length() > 0 && width((line + piece).stripTrailing()) > limit) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? piece.stripLeading() : piece);
        }
        if (!line.toString().isBlank()) {
            lines.add(line.toString().stripTrailing());
        }
        return lines.size() <= mostLines ? lines : cut(lines, limit, mostLines);
    }

    /** The text in one line, cut with an ellipsis where it is too wide. */
    public String fit(String text, double limit) {
        String whole = oneLine(text);
        return width(whole) <= limit ? whole : shorten(whole, limit);
    }

    private List<String> cut(List<String> lines, double limit, int mostLines) {
        List<String> kept = new ArrayList<>(lines.subList(0, mostLines));
        kept.set(mostLines - 1, shorten(kept.get(mostLines - 1), limit));
        return kept;
    }

    private String shorten(String text, double limit) {
        String shorter = text;
        while (!shorter.isEmpty() && width(shorter + ELLIPSIS) > limit) {
            shorter = shorter.substring(0, shorter.offsetByCodePoints(shorter.length(), -1));
        }
        return shorter.stripTrailing() + ELLIPSIS;
    }

    /** Words with the blank behind them; a word that is too wide for a line is broken. */
    private List<String> pieces(String text, double limit) {
        List<String> pieces = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            String piece = text.substring(start, end);
            if (piece.startsWith("%") && !pieces.isEmpty()) {
                // No line begins with the sign of a number that ends another.
                pieces.add(pieces.remove(pieces.size() - 1) + piece);
            } else if (width(piece.stripTrailing()) <= limit) {
                pieces.add(piece);
            } else {
                pieces.addAll(broken(piece, limit));
            }
        }
        return pieces;
    }

    private List<String> broken(String piece, double limit) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(piece);
        int start = characters.first();
        for (int end = characters.next(); end != BreakIterator.DONE; start = end, end = characters.next()) {
            String character = piece.substring(start, end);
            if (part.length() > 0 && width(part + character.stripTrailing()) > limit) {
                parts.add(part.toString());
                part.setLength(0);
            }
            part.append(character);
        }
        parts.add(part.toString());
        return parts;
    }

    private static String oneLine(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }
}
