package org.vsm.dsl.validation.rules.shares;

import java.util.HashMap;
import java.util.Map;
import org.vsm.dsl.model.Choice;
import org.vsm.dsl.model.Option;
import org.vsm.dsl.model.VsmPackage;
import org.vsm.dsl.model.WorkType;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.StateRule;
import org.vsm.dsl.validation.StateView;

/** A type of work takes one option of a choice. */
public final class OptionTypeTwice extends StateRule {

    public static final String CODE = "option-type-twice";

    public OptionTypeTwice() {
        super(CODE);
    }

    @Override
    protected void check(StateView state, Findings findings) {
        for (Choice choice : state.all(Choice.class)) {
            Map<WorkType, Option> taken = new HashMap<>();
            for (Option option : choice.getOptions()) {
                for (int i = 0; i < option.getTypes().size(); i++) {
                    WorkType type = option.getTypes().get(i);
                    Option before = taken.putIfAbsent(type, option);
                    if (before != null) {
                        findings.add(Finding.at(option).in(VsmPackage.Literals.OPTION__TYPES, i).saying(type).because(before));
                    }
                }
            }
        }
    }
}
