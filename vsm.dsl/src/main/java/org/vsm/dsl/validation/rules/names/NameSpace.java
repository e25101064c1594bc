package org.vsm.dsl.validation.rules.names;

import java.util.ArrayList;
import java.util.List;
import org.vsm.dsl.model.FlowElement;
import org.vsm.dsl.model.InlineProblem;
import org.vsm.dsl.model.Named;
import org.vsm.dsl.model.Option;
import org.vsm.dsl.model.Problem;
import org.vsm.dsl.validation.StateView;

/** What shares one name space in a state: elements, options, blocks, stages and problems. */
final class NameSpace {

    private NameSpace() {
    }

    /** All that have a name; what is inherited comes first, so that the blame is on what was added. */
    static List<Named> of(StateView state) {
        List<Named> inherited = new ArrayList<>();
        List<Named> own = new ArrayList<>();
        for (Named each : state.named()) {
            if (each instanceof FlowElement || each instanceof Option || each instanceof Problem || each instanceof InlineProblem) {
                (state.isOwn(each) ? own : inherited).add(each);
            }
        }
        inherited.addAll(own);
        return inherited;
    }
}
