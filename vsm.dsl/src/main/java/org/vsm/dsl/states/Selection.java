package org.vsm.dsl.states;

import java.util.Collection;
import java.util.Set;
import org.vsm.dsl.model.Improvement;
import org.vsm.dsl.model.State;
import org.vsm.dsl.model.Status;
import org.vsm.dsl.model.StatusEntry;

/** Which improvements and loose changes of the states on the way are applied. */
public interface Selection {

    /** What a state means: all of it, save what was rejected. */
    Selection AS_WRITTEN = new Selection() {
        @Override
        public boolean includes(Improvement improvement) {
            return !isRejected(improvement);
        }

        @Override
        public boolean includesLooseChangesOf(State state) {
            return true;
        }
    };

    boolean includes(Improvement improvement);

    /** Whether everything of a state that is in no improvement is applied: changes, appended elements, a new demand. */
    boolean includesLooseChangesOf(State state);

    /** Whether the last status of an improvement is "rejected". */
    static boolean isRejected(Improvement improvement) {
        return improvement.getItems().stream().filter(StatusEntry.class::isInstance).map(StatusEntry.class::cast)
                .reduce((first, second) -> second).filter(last -> last.getStatus() == Status.REJECTED).isPresent();
    }

    /**
     * Some improvements and, or not, the loose changes of some states; whatever belongs to other states is as written.
     *
     * @param open         states whose improvements and loose changes are chosen
     * @param improvements those that are applied
     * @param loose        whether the loose changes are
     */
    static Selection of(Collection<State> open, Set<Improvement> improvements, boolean loose) {
        return new Selection() {
            @Override
            public boolean includes(Improvement improvement) {
                return open.contains(improvement.eContainer()) ? improvements.contains(improvement) : AS_WRITTEN.includes(improvement);
            }

            @Override
            public boolean includesLooseChangesOf(State state) {
                return loose || !open.contains(state);
            }
        };
    }
}
