package org.vsm.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The command line's own messages in the user's language. */
public final class Labels {

    private static final String BUNDLE = "org.vsm.cli.messages";

    private final ResourceBundle bundle;

    private Labels(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** @param locale English or German */
    public static Labels in(Locale locale) {
        return new Labels(bundle(BUNDLE, locale));
    }

    /** A bundle without a detour over the system's language. */
    public static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(name, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /**
     * @param key a key of the bundle; an unknown one is a fault of the program
     * @param arguments printed as they are, numbers by the language's rules
     */
    public String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), bundle.getLocale().getLanguage().isEmpty()
                ? Locale.ENGLISH : bundle.getLocale()).format(arguments);
    }
}
