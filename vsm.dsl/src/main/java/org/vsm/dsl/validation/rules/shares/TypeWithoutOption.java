package org.vsm.dsl.validation.rules.shares;

import java.util.ArrayList;
import java.util.List;
import org.vsm.dsl.model.Choice;
import org.vsm.dsl.model.Option;
import org.vsm.dsl.model.WorkType;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.StateRule;
import org.vsm.dsl.validation.StateView;

/** Where several options are for types of work only, a type without one passes by: rarely meant. */
public final class TypeWithoutOption extends StateRule {

    public static final String CODE = "type-without-option";

    public TypeWithoutOption() {
        super(CODE);
    }

    @Override
    public boolean needsWholeText() {
        return true;
    }

    @Override
    protected void check(StateView state, Findings findings) {
        List<WorkType> types = state.shared(WorkType.class).toList();
        for (Choice choice : state.all(Choice.class)) {
            if (choice.getOptions().size() > 1 && choice.getOptions().stream().noneMatch(each -> each.getTypes().isEmpty())) {
                List<WorkType> left = new ArrayList<>(types);
                choice.getOptions().stream().map(Option::getTypes).forEach(left::removeAll);
                if (!left.isEmpty()) {
                    findings.add(Finding.at(choice).saying(left));
                }
            }
        }
    }
}
