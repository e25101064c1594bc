package org.vsm.dsl.conversion;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;

/** How names are written: as an identifier, an escaped keyword, or in quotes. */
public final class Names {

    private static final Pattern IDENTIFIER = Pattern.compile("[\\p{L}_][\\p{L}\\p{M}\\p{Nd}_]*");

    private Names() {
    }

    /** Whether a name can be written without quotes, keywords aside. */
    public static boolean isIdentifier(String name) {
        return IDENTIFIER.matcher(name).matches();
    }

    /** The name behind its written form, in normal form C so that equal looks mean equal names. */
    public static String read(String text) {
        String plain = Texts.isQuoted(text) ? Texts.read(text) : text.startsWith("^") ? text.substring(1) : text;
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    /** The shortest form in which a name can be written. */
    static String write(String name, Set<String> keywords) {
        if (keywords.contains(name) && IDENTIFIER.matcher(name).matches()) {
            return "^" + name;
        }
        return IDENTIFIER.matcher(name).matches() ? name : Texts.write(name);
    }
}
