package org.vsm.cli.serve.live;

/**
 * What a file says. The page and the program see lines that end with a line feed; the file keeps its own ends and its mark.
 *
 * @param raw  all of it
 * @param text without byte order mark, lines ending with a line feed
 */
record FileText(String raw, String text) {

    private static final String MARK = "\uFEFF";

    static FileText of(String raw) {
        String plain = raw.startsWith(MARK) ? raw.substring(MARK.length()) : raw;
        return new FileText(raw, LineEnds.unified(plain));
    }

    /** Another text, written like this one. */
    FileText with(String newText) {
        String mark = raw.startsWith(MARK) ? MARK : "";
        return new FileText(mark + LineEnds.of(raw.substring(mark.length())).putInto(newText), newText);
    }
}
