package org.vsm.dsl.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.xtext.diagnostics.Severity;

/** How severe each rule is: {@code severities.properties} beside this class. */
public final class Severities {

    private static final Map<String, Severity> BY_WORD =
            Map.of("error", Severity.ERROR, "warning", Severity.WARNING, "hint", Severity.INFO);
    private static final Map<String, Severity> BY_CODE = read();

    private Severities() {
    }

    /** The severity of a rule; a hint is {@link Severity#INFO}. */
    public static Severity of(String code) {
        Severity severity = BY_CODE.get(code);
        if (severity == null) {
            throw new IllegalArgumentException(code);
        }
        return severity;
    }

    /** The codes that have a severity. */
    static Set<String> codes() {
        return BY_CODE.keySet();
    }

    private static Map<String, Severity> read() {
        Properties lines = new Properties();
        try (InputStream stream = Severities.class.getResourceAsStream("severities.properties")) {
            lines.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Severity> severities = new TreeMap<>();
        lines.stringPropertyNames().forEach(code -> severities.put(code, BY_WORD.get(lines.getProperty(code))));
        return severities;
    }
}
