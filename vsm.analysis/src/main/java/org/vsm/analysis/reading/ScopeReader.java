package org.vsm.analysis.reading;

import java.util.List;
import org.vsm.analysis.objectives.Scope;
import org.vsm.analysis.objectives.Scope.Part;
import org.vsm.dsl.model.FlowElement;
import org.vsm.dsl.model.Types;

/** Reads what a lead time is about: "until X for T". */
final class ScopeReader {

    private ScopeReader() {
    }

    /** @param until null: delivery; @param types null: all */
    static Scope read(FlowElement until, Types types) {
        return new Scope(until == null ? null : part(until.getName(), until.getTitle()),
                types == null ? List.of() : types.getTypes().stream().map(each -> part(each.getName(), each.getTitle())).toList());
    }

    private static Part part(String name, String title) {
        return new Part(name, title == null ? name : title);
    }
}
