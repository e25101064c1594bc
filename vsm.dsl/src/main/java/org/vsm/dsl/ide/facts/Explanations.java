package org.vsm.dsl.ide.facts;

import com.google.inject.ImplementedBy;
import com.google.inject.Inject;
import java.util.Optional;
import org.vsm.dsl.validation.Rulebook;

/** What the codes of diagnostics mean. */
@ImplementedBy(Explanations.OfLanguage.class)
public interface Explanations {

    /** Why it is said and what to do, in the language of the user; empty for an unknown code. */
    Optional<String> of(String code);

    /** The rules of the language only. */
    final class OfLanguage implements Explanations {

        private final Rulebook rulebook;

        @Inject
        OfLanguage(Rulebook rulebook) {
            this.rulebook = rulebook;
        }

        @Override
        public Optional<String> of(String code) {
            return rulebook.explanation(code);
        }
    }
}
