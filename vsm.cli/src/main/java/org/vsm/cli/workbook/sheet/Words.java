package org.vsm.cli.workbook.sheet;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.vsm.cli.wording.Wording;

/** The words of a workbook in one language: its own, and those of all results. */
public final class Words {
    private static final String COST = "cost.";
    private static final String BUNDLE = "org.vsm.cli.workbook.workbook";

    private final ResourceBundle words;
    private final Wording wording;
    private final Locale language;

    private Words(Locale language) {
        this.language = language;
        this.words = ResourceBundle.getBundle(BUNDLE, language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        this.wording = Wording.in(language);
    }

    /** @param language German, or else English */
    public static Words in(Locale language) {
        return new Words(Locale.GERMAN.getLanguage().equals(language.getLanguage()) ? Locale.GERMAN : Locale.ENGLISH);
    }

    /** German or English. */
    public Locale language() {
        return language;
    }

    /**
     * A text of the workbook.
     *
     * @param key       an unknown one is a fault of the program
     * @param arguments already written in this language
     */
    public String text(String key, String... arguments) {
        String pattern = words.getString(key);
        return arguments.length == 0 ? pattern.replace("''", "'") : new MessageFormat(pattern, Locale.ROOT).format((Object[]) arguments);
    }

    /** A text of the workbook, or null where there is none. */
    public String textOrNull(String key) {
        try {
            return text(key);
        } catch (MissingResourceException none) {
            return null;
        }
    }

    /** The number format of days, as texts in this language write them. */
    public String dayFormat() {
        return text("format.day");
    }

    /** The word for a kind of element. */
    public String kind(String keyword) {
        return text("kind." + keyword);
    }

    /** What a figure is called. */
    public String figure(String name) {
        if (name.startsWith(COST)) {
            return figure("cost") + " " + name.substring(COST.length());
        }
        String own = textOrNull("figure." + name);
        return own != null ? own : wording.text("figure." + name).strip();
    }

    /** What a figure says, in a few words. */
    public String about(String name, String unitOfWork) {
        String own = textOrNull("figure." + name + ".about");
        return own != null ? own : wording.text("figure." + name + ".about", unitOfWork, "");
    }

    /** The words of all results. */
    public Wording wording() {
        return wording;
    }
}
