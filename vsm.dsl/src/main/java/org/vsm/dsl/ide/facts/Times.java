package org.vsm.dsl.ide.facts;

import com.google.inject.ImplementedBy;
import java.util.Optional;
import org.eclipse.xtext.util.CancelIndicator;
import org.vsm.dsl.model.Buffer;
import org.vsm.dsl.model.State;
import org.vsm.dsl.model.TimeValue;

/** What times and counts of the text amount to, with their units. */
@ImplementedBy(Times.None.class)
public interface Times {

    /** The mean of a range or a distribution; empty where nobody knows, and where no figures are computed. */
    Optional<String> mean(TimeValue value);

    /** How long units wait that are counted in a buffer. */
    Optional<String> wait(Buffer counted, State state, CancelIndicator cancelled);

    /** Nothing is known. */
    final class None implements Times {

        @Override
        public Optional<String> mean(TimeValue value) {
            return Optional.empty();
        }

        @Override
        public Optional<String> wait(Buffer counted, State state, CancelIndicator cancelled) {
            return Optional.empty();
        }
    }
}
