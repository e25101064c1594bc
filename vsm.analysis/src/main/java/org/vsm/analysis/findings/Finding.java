package org.vsm.analysis.findings;

import java.util.List;

/**
 * Something that a reader of the figures should know.
 *
 * @param origin    where it is; opaque, turned into file and line by who made the flow
 * @param code      of the rule, in lower case with hyphens
 * @param severity  unless a configuration says otherwise
 * @param arguments for the message, numbers unformatted
 * @param related   another place that explains it, opaque too; null where there is none
 */
public record Finding(Object origin, String code, Severity severity, List<Object> arguments, Object related) {

    /** How bad it is. */
    public enum Severity { ERROR, WARNING, HINT }

    /** An error: the figures cannot be computed. */
    public static Finding error(Object origin, String code, Object... arguments) {
        return new Finding(origin, code, Severity.ERROR, List.of(arguments), null);
    }

    /** A warning: the figures may mislead. */
    public static Finding warning(Object origin, String code, Object... arguments) {
        return new Finding(origin, code, Severity.WARNING, List.of(arguments), null);
    }

    /** A hint: the figures could say more. */
    public static Finding hint(Object origin, String code, Object... arguments) {
        return new Finding(origin, code, Severity.HINT, List.of(arguments), null);
    }

    /** The same, with another place that explains it. */
    public Finding because(Object place) {
        return new Finding(origin, code, severity, arguments, place);
    }
}
