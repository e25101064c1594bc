package org.vsm.dsl.ide.facts;

import com.google.inject.ImplementedBy;
import java.util.Optional;
import org.eclipse.xtext.util.CancelIndicator;
import org.vsm.dsl.model.Improvement;
import org.vsm.dsl.model.State;

/** What is most worth knowing of a state and of an improvement, in one line each. */
@ImplementedBy(StateSummaries.None.class)
public interface StateSummaries {

    /** Lead time, flow efficiency and bottleneck; empty where a state has no figures. */
    Optional<String> of(State state, CancelIndicator cancelled);

    /** The same of the last sound text, for one that has mistakes; empty where there was none. */
    Optional<String> before(State state);

    /** What an improvement contributes to its state; may take long. Empty where that cannot be said. */
    Optional<String> of(Improvement improvement, CancelIndicator cancelled);

    /** Nothing is known. */
    final class None implements StateSummaries {

        @Override
        public Optional<String> of(State state, CancelIndicator cancelled) {
            return Optional.empty();
        }

        @Override
        public Optional<String> before(State state) {
            return Optional.empty();
        }

        @Override
        public Optional<String> of(Improvement improvement, CancelIndicator cancelled) {
            return Optional.empty();
        }
    }
}
