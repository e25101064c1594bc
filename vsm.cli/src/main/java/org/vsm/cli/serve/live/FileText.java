package org.vsm.cli.serve.live;

/**
 * What a file says. The page and the program see lines that end with a line feed; the file keeps its own ends and its mark.
 *
 * @param raw  all of it
 * @param text without byte order mark, lines ending with a line feed
 */
record FileText(String raw, String text) {

    private static final String MARK = "\uFEFF";
    private static final String WINDOWS = "\r\n";
    private static final String UNIX = "\n";

    static FileText of(String raw) {
        String plain = raw.startsWith(MARK) ? raw.substring(MARK.length()) : raw;
        return new FileText(raw, plain.replace(WINDOWS, UNIX).replace('\r', '\n'));
    }

    /** Another text, written like this one. */
    FileText with(String newText) {
        boolean windows = raw.contains(WINDOWS);
        String mark = raw.startsWith(MARK) ? MARK : "";
        return new FileText(mark + (windows ? newText.replace(UNIX, WINDOWS) : newText), newText);
    }
}
