package org.vsm.analysis.attribution;

import java.util.List;
import java.util.Set;
import org.vsm.analysis.flow.Flow;

/** Flows with some of the improvements between two states made, and the others not. */
public interface Coalitions {

    /** Improvements, and last the other changes if there are any; in the order of the text. */
    List<Player> players();

    /**
     * The flow of the earlier state with these changes.
     *
     * @return null where they make the model invalid
     */
    Flow flow(Set<Player> players);
}
