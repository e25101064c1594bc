package org.vsm.dsl.validation.rules.shares;

import java.math.BigDecimal;
import java.util.List;
import org.vsm.dsl.model.Choice;
import org.vsm.dsl.model.Option;
import org.vsm.dsl.model.VsmPackage;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.StateRule;
import org.vsm.dsl.validation.StateView;

/** The options of a choice take at most 100 % together. */
public final class ChoiceOverHundred extends StateRule {

    public static final String CODE = "choice-over-100";

    public ChoiceOverHundred() {
        super(CODE);
    }

    @Override
    protected void check(StateView state, Findings findings) {
        for (Choice choice : state.all(Choice.class)) {
            List<Option> byShare = choice.getOptions().stream().filter(each -> each.getPercent() != null).toList();
            BigDecimal sum = Percents.sum(byShare.stream().map(Option::getPercent).toList());
            if (Percents.isClearlyOver(sum)) {
                findings.add(Finding.at(byShare.get(byShare.size() - 1)).in(VsmPackage.Literals.OPTION__PERCENT).saying(sum));
            }
        }
    }
}
