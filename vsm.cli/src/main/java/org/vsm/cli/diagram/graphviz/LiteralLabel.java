package org.vsm.cli.diagram.graphviz;

import guru.nidi.graphviz.attribute.Label;

/**
 * Labels that show a text exactly as it stands: what Graphviz takes for an escape ({@code \N}), an entity
 * ({@code &lt;}) or HTML in a label is text here.
 */
public final class LiteralLabel {

    private LiteralLabel() {
    }

    /**
     * @param text any text; line breaks stay, other control characters become U+FFFD (no picture format takes them)
     * @return a label for a node, edge or graph of graphviz-java
     */
    public static Label of(String text) {
        StringBuilder label = new StringBuilder(text.length() + 16);
        text.replace("\r\n", "\n").codePoints().forEach(character -> append(label, character));
        return Label.of(label.toString());
    }

    private static void append(StringBuilder label, int character) {
        switch (character) {
            case '\\' -> label.append("\\\\");
            case '&' -> label.append("&amp;");
            case '\n', '\r' -> label.append("\\n");
            default -> label.appendCodePoint(isDrawable(character) ? character : 0xFFFD);
        }
    }

    private static boolean isDrawable(int character) {
        boolean xml = character >= 0x20 && character != 0xFFFE && character != 0xFFFF;
        return character == '\t' || xml && !Character.isISOControl(character)
                && Character.getType(character) != Character.SURROGATE;
    }
}
