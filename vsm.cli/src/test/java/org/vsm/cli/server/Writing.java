package org.vsm.cli.server;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A way to write the same text: line ends of Windows, a byte order mark, tabs, no end of the last line. */
record Writing(String name, UnaryOperator<String> as) {

    static Stream<Writing> all() {
        return Stream.of(
                new Writing("plain", text -> text),
                new Writing("Windows", text -> text.replace("\n", "\r\n")),
                new Writing("byte order mark", text -> "\uFEFF" + text),
                new Writing("tabs", text -> text.replace("    ", "\t")),
                new Writing("unfinished line", String::stripTrailing),
                new Writing("byte order mark, Windows, unfinished line", text -> "\uFEFF" + text.stripTrailing().replace("\n", "\r\n")));
    }

    String of(String text) {
        return as.apply(text);
    }

    @Override
    public String toString() {
        return name;
    }
}
