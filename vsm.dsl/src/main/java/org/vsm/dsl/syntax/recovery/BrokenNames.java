package org.vsm.dsl.syntax.recovery;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.vsm.dsl.conversion.Texts;

/** The names that may stand in broken parts of a text: every word, every quoted text, and every word of an open one. */
final class BrokenNames {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Set<String> names = new HashSet<>();

    void add(Word word) {
        String text = word.text();
        if (Texts.isQuoted(text)) {
            add(Texts.read(text));
            if (!Texts.isClosed(text)) {
                BLANKS.splitAsStream(text).forEach(this::add);
            }
        } else {
            add(text.startsWith("^") ? text.substring(1) : text);
        }
    }

    private void add(String name) {
        names.add(Normalizer.normalize(name, Normalizer.Form.NFC));
    }

    Set<String> all() {
        return Set.copyOf(names);
    }
}
