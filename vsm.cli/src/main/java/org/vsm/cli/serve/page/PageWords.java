package org.vsm.cli.serve.page;

import com.google.gson.JsonObject;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.vsm.cli.Labels;

/** The words of the pages in one language. */
public final class PageWords {

    /** What the scripts of a page say begins with this. */
    private static final String SCRIPT = "script.";

    private final Locale language;
    private final ResourceBundle bundle;

    private PageWords(Locale language) {
        this.language = language;
        this.bundle = Labels.bundle("org.vsm.cli.serve.page.words", language);
    }

    public static PageWords in(Locale language) {
        return new PageWords(language);
    }

    /** As HTML names it. */
    public String tag() {
        return language.getLanguage();
    }

    /** A text. */
    public String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), language).format(arguments);
    }

    /** What the scripts of a page say, as JSON. */
    public String ofScripts() {
        JsonObject words = new JsonObject();
        new TreeSet<>(bundle.keySet()).stream().filter(key -> key.startsWith(SCRIPT))
                .forEach(key -> words.addProperty(key.substring(SCRIPT.length()), bundle.getString(key)));
        return words.toString();
    }
}
