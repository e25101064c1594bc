package org.vsm.cli;

import java.util.Locale;

/** The languages of labels and messages. */
public final class Language {

    private Language() {
    }

    /** @return German for every German-speaking place, else English; bare languages, so that no country changes a byte */
    static Locale of(Locale system) {
        return Locale.GERMAN.getLanguage().equals(system.getLanguage()) ? Locale.GERMAN : Locale.ENGLISH;
    }

    /** @return the language that {@code --lang} asks for, or the given one; what is wrong there is reported later */
    public static Locale wanted(String[] arguments, Locale otherwise) {
        Locale wanted = otherwise;
        for (int i = 0; i < arguments.length; i++) {
            String value = arguments[i].startsWith("--lang=") ? arguments[i].substring("--lang=".length())
                    : arguments[i].equals("--lang") && i + 1 < arguments.length ? arguments[i + 1] : "";
            wanted = switch (value) {
                case "de" -> Locale.GERMAN;
                case "en" -> Locale.ENGLISH;
                default -> wanted;
            };
        }
        return wanted;
    }
}
