package org.vsm.dsl.messages;

import com.google.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts messages into words, in English unless another language is set. A key begins with the name of its bundle:
 * {@code syntax.missing-unit} stands in {@code syntax.properties} beside this class. Places are written {0}, {1}, …;
 * all else in a pattern, braces and apostrophes included, is shown as it stands.
 */
@Singleton
public final class Messages {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    /** The machine's own language has no say: the same input gives the same text everywhere. */
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private volatile Locale locale = Locale.ENGLISH;

    /** Sets the language from now on; one without messages falls back to English. */
    public void use(Locale language) {
        this.locale = language;
    }

    /** The language in which messages are given. */
    public Locale language() {
        return locale;
    }

    /** The text of a message. */
    public String text(Message message) {
        Matcher place = PLACE.matcher(pattern(message.key()));
        StringBuilder text = new StringBuilder();
        while (place.find()) {
            Object argument = message.arguments().get(Integer.parseInt(place.group(1)));
            place.appendReplacement(text, Matcher.quoteReplacement(shown(argument)));
        }
        return place.appendTail(text).toString();
    }

    /** The text of a key with what stands in its places. */
    public String text(String key, Object... arguments) {
        return text(Message.of(key, arguments));
    }

    /** Whether a key has a text. */
    public boolean has(String key) {
        try {
            return bundle(key).containsKey(key);
        } catch (MissingResourceException e) {
            return false;
        }
    }

    private String pattern(String key) {
        return bundle(key).getString(key);
    }

    private String shown(Object argument) {
        if (argument instanceof Message message) {
            return text(message);
        }
        if (argument instanceof List<?> list) {
            return list.stream().map(this::shown).collect(Collectors.joining(", "));
        }
        return String.valueOf(argument);
    }

    private ResourceBundle bundle(String key) {
        String name = key.substring(0, Math.max(0, key.indexOf('.')));
        return ResourceBundle.getBundle(Messages.class.getPackageName() + "." + name, locale, Messages.class.getClassLoader(),
                NO_FALLBACK);
    }
}
