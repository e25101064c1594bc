package org.vsm.dsl.ide.facts;

import com.google.inject.ImplementedBy;
import java.util.Optional;
import org.eclipse.xtext.util.CancelIndicator;
import org.vsm.dsl.model.Named;
import org.vsm.dsl.model.State;

/** What is computed of things that have a name. */
@ImplementedBy(Figures.None.class)
public interface Figures {

    /**
     * The figures of an element, a team or a state.
     *
     * @param named declared in the text, maybe in another state or file than the one asked about
     * @param state in which they are asked for; null outside of states
     * @return Markdown in the language of the user; empty where there are none
     */
    Optional<String> of(Named named, State state, CancelIndicator cancelled);

    /** The same as it was when the file of a state had no mistakes the last time; empty where there has been no such time. */
    Optional<String> before(Named named, State state);

    /** Nothing is known. */
    final class None implements Figures {

        @Override
        public Optional<String> before(Named named, State state) {
            return Optional.empty();
        }

        @Override
        public Optional<String> of(Named named, State state, CancelIndicator cancelled) {
            return Optional.empty();
        }
    }
}
