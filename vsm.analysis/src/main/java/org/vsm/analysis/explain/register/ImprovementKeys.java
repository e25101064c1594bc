package org.vsm.analysis.explain.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.vsm.analysis.explain.Explanation;
import org.vsm.analysis.explain.Explanation.Combination;
import org.vsm.analysis.explain.Factor;
import org.vsm.analysis.explain.Factor.Quantity;
import org.vsm.analysis.explain.FigureName;
import org.vsm.analysis.explain.Subject;
import org.vsm.analysis.explain.Term;
import org.vsm.analysis.plan.Assessment;
import org.vsm.analysis.plan.Improvement;
import org.vsm.analysis.plan.Plan;

/** What the improvements of a register are called: states that exclude each other may each have one of the same name. */
final class ImprovementKeys {

    private final Map<String, String> stateOfName = new HashMap<>();

    /** @param state whose improvements go by their names alone; null: the first state that has the name */
    ImprovementKeys(Plan plan, String state) {
        for (Assessment entry : plan.entries()) {
            Improvement each = entry.improvement();
            if (each.state().equals(state)) {
                stateOfName.put(each.name(), state);
            } else {
                stateOfName.putIfAbsent(each.name(), each.state());
            }
        }
    }

    /** Its name; of the others of the same name {@code STATE.NAME}. */
    String of(Improvement improvement) {
        String name = improvement.name();
        return improvement.state().equals(stateOfName.get(name)) ? name : improvement.state() + "." + name;
    }

    Term term(Improvement improvement, Factor... factors) {
        return new Term(new Subject.OfImprovements(List.of(of(improvement))), null, List.of(factors));
    }

    /** How many improvements there are. */
    Explanation counted(FigureName name, List<Improvement> improvements) {
        return new Explanation(name, (double) improvements.size(), Combination.COUNT,
                improvements.stream().map(each -> term(each, Factor.of(Quantity.TIMES, 1, each.origin()))).toList());
    }
}
