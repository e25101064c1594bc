package org.vsm.dsl.settings;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.xtext.diagnostics.Severity;
import org.vsm.dsl.syntax.Similarity;
import org.vsm.dsl.syntax.SyntaxCodes;
import org.vsm.dsl.validation.Rulebook;
import org.vsm.dsl.validation.Severities;

/** The codes that a settings file can name. */
public final class RuleCodes {

    private final Set<String> adjustable = new TreeSet<>();
    private final Set<String> errors = new TreeSet<>(SyntaxCodes.ALL);

    /**
     * Those of the language, and others.
     *
     * @param others codes of warnings and hints that are found beside the language
     */
    public RuleCodes(Collection<String> others) {
        Rulebook.codes().forEach(code -> (Severities.of(code) == Severity.ERROR ? errors : adjustable).add(code));
        adjustable.addAll(others);
    }

    /** Those whose level can be set, sorted. */
    public Set<String> adjustable() {
        return Set.copyOf(adjustable);
    }

    boolean isAdjustable(String code) {
        return adjustable.contains(code);
    }

    /** Whether it is an error, which nobody can set to anything else. */
    boolean isError(String code) {
        return errors.contains(code);
    }

    /** The code that may have been meant. */
    Optional<String> similar(String written) {
        return Similarity.closest(written, adjustable);
    }
}
