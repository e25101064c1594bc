package org.vsm.dsl.validation.rules.shares;

import java.math.BigDecimal;
import java.util.List;
import org.vsm.dsl.model.Choice;
import org.vsm.dsl.model.Option;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.StateRule;
import org.vsm.dsl.validation.StateView;

/** An "otherwise" takes what the other options leave: nothing where they take all, or where one is unknown. */
public final class OtherwiseNeverTaken extends StateRule {

    public static final String CODE = "otherwise-never-taken";

    public OtherwiseNeverTaken() {
        super(CODE);
    }

    @Override
    protected void check(StateView state, Findings findings) {
        for (Choice choice : state.all(Choice.class)) {
            List<Option> options = choice.getOptions();
            Option last = options.get(options.size() - 1);
            BigDecimal sum = Percents.sum(options.stream().map(Option::getPercent).toList());
            boolean nothingLeft = sum.compareTo(Percents.HUNDRED) >= 0 || options.stream().anyMatch(Option::isUnknown);
            if (last.isOtherwise() && nothingLeft && !Percents.isClearlyOver(sum)) {
                findings.add(Finding.at(last));
            }
        }
    }
}
