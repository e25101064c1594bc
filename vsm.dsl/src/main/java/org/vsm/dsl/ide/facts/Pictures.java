package org.vsm.dsl.ide.facts;

import com.google.gson.JsonObject;
import com.google.inject.ImplementedBy;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.util.CancelIndicator;
import org.vsm.dsl.model.State;

/** Maps as pictures, and comparisons as pages. */
@ImplementedBy(Pictures.None.class)
public interface Pictures {

    /**
     * The map of a state.
     *
     * @param svg     the picture
     * @param figures what {@code vsm analyze --format json} says of the state
     * @param origins where each element of the picture is written, by the name that the picture has for it
     */
    record Picture(String svg, JsonObject figures, Map<String, EObject> origins) {

        public Picture {
            origins = Map.copyOf(origins);
        }
    }

    /** The map of a state; empty where it has no figures. */
    Optional<Picture> of(State state, CancelIndicator cancelled);

    /** Two states side by side, as Markdown; empty where one has no figures. */
    Optional<String> comparison(State from, State to, CancelIndicator cancelled);

    /** Nothing can be drawn. */
    final class None implements Pictures {

        @Override
        public Optional<Picture> of(State state, CancelIndicator cancelled) {
            return Optional.empty();
        }

        @Override
        public Optional<String> comparison(State from, State to, CancelIndicator cancelled) {
            return Optional.empty();
        }
    }
}
