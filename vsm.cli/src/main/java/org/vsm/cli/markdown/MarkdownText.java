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

    static String of(String text) {
        String escaped = MARKUP.matcher(SafeText.of(text)).replaceAll("\\\\$0");
        escaped = LINK.matcher(escaped).replaceAll(link -> link.group().replace(":", "\\\\:").replace(".", "\\\\."));
        return START.matcher(escaped).replaceAll(start -> start.group(1) != null ? start.group(1) + "\\\\" + start.group(2) : "\\\\" + start.group(3));
    }
}
