package org.vsm.dsl.validation.rules.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vsm.dsl.model.FlowElement;
import org.vsm.dsl.model.InlineProblem;
import org.vsm.dsl.model.Named;
import org.vsm.dsl.model.Option;
import org.vsm.dsl.model.Problem;
import org.vsm.dsl.model.State;
import org.vsm.dsl.validation.StateView;

/** What shares one name space in a state: elements, options, blocks, stages and problems. */
final class NameSpace {

    private NameSpace() {
    }

    /** All that have a name; what is inherited comes first, so that the blame is on what was added. */
    static List<Named> of(StateView state) {
        List<Named> all = new ArrayList<>(state.all(FlowElement.class));
        all.addAll(state.all(Option.class));
        all.addAll(state.all(Problem.class));
        all.addAll(state.all(InlineProblem.class));
        all.removeIf(each -> each.getName() == null);
        all.sort(Comparator.comparing(each -> state.isOwn(each)));
        return all;
    }
}
