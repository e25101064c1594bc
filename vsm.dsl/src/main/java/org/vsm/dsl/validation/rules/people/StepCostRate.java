package org.vsm.dsl.validation.rules.people;

import org.vsm.dsl.model.Alter;
import org.vsm.dsl.model.CostItem;
import org.vsm.dsl.model.Step;
import org.vsm.dsl.model.TimeUnit;
import org.vsm.dsl.model.VsmPackage;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.TextRule;

/** The cost of a step is money per visit: people's time has its price at their team. */
public final class StepCostRate extends TextRule<CostItem> {

    public static final String CODE = "step-cost-rate";

    public StepCostRate() {
        super(CODE, CostItem.class);
    }

    @Override
    protected void check(CostItem cost, Findings findings) {
        boolean ofStep = cost.eContainer() instanceof Step || cost.eContainer() instanceof Alter alter && alter.getTarget() instanceof Step;
        if (ofStep && cost.getPer() != TimeUnit.NONE) {
            findings.add(Finding.at(cost).in(VsmPackage.Literals.COST_ITEM__PER));
        }
    }
}
