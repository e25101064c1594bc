package org.vsm.cli.markdown;

import java.util.regex.Pattern;

import org.vsm.cli.text.SafeText;

/** Text as Markdown shows it: every character that could become markup, a link or HTML is escaped. */
final class MarkdownText {

    /** Markup wherever it stands. */
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>|~#$@]|&(?=#?\\w+;)");
    /** What GitHub turns into links by itself. */
    private static final Pattern LINK = Pattern.compile("(?i)(https?|ftp)://|www\\.");
    /** Bullets, numbers and underlines at the start of a line. */
    private static final Pattern START = Pattern.compile("^(\\d+)([.)])(?=\\s|$)|^([-+=])");

    private MarkdownText() {
    }

    /** Text at the start of a line or list item. */
    static String block(String text) {
        return START.matcher(inline(text))
                .replaceAll(start -> start.group(1) != null ? start.group(1) + "\\\\" + start.group(2) : "\\\\" + start.group(3));
    }

    /** Text behind other text, in a heading or in a table. */
    static String inline(String text) {
        String escaped = MARKUP.matcher(SafeText.of(text)).replaceAll("\\\\$0");
        return LINK.matcher(escaped).replaceAll(link -> link.group().replace(":", "\\\\:").replace(".", "\\\\."));
    }
}
