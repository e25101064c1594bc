package org.vsm.dsl.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much what a rule finds shall matter. */
public enum Level {
    /** It is not shown at all. */
    OFF, INFO, WARNING, ERROR;

    /** As it is written in a settings file. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Level> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
