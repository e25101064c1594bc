package org.vsm.dsl.validation.rules.people;

import org.vsm.dsl.model.Alter;
import org.vsm.dsl.model.CostItem;
import org.vsm.dsl.model.Team;
import org.vsm.dsl.model.TimeUnit;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.TextRule;

/** The cost of a team is a rate: money per unit of time. */
public final class TeamCostRate extends TextRule<CostItem> {

    public static final String CODE = "team-cost-rate";

    public TeamCostRate() {
        super(CODE, CostItem.class);
    }

    @Override
    protected void check(CostItem cost, Findings findings) {
        boolean ofTeam = cost.eContainer() instanceof Team || cost.eContainer() instanceof Alter alter && alter.getTarget() instanceof Team;
        if (ofTeam && cost.getPer() == TimeUnit.NONE) {
            findings.add(Finding.at(cost).offering("per h"));
        }
    }
}
