package org.vsm.dsl.validation.rules.people;

import org.eclipse.emf.ecore.EObject;
import org.vsm.dsl.model.Alter;
import org.vsm.dsl.model.Demands;
import org.vsm.dsl.model.Party;
import org.vsm.dsl.model.PartyKind;
import org.vsm.dsl.model.VsmPackage.Literals;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.TextRule;

/** Only customers demand; suppliers deliver, and control plans. */
public final class DemandOfNonCustomer extends TextRule<EObject> {

    public static final String CODE = "demand-of-non-customer";

    public DemandOfNonCustomer() {
        super(CODE, Party.class, Demands.class);
    }

    @Override
    protected void check(EObject object, Findings findings) {
        if (object instanceof Party party && party.getDemand() != null && party.getKind() != PartyKind.CUSTOMER) {
            findings.add(Finding.at(party).in(Literals.PARTY__DEMAND).saying(party));
        } else if (object instanceof Demands demands && demands.eContainer() instanceof Alter alter
                && alter.getTarget() instanceof Party party && !party.eIsProxy() && party.getKind() != PartyKind.CUSTOMER) {
            findings.add(Finding.at(demands).in(Literals.DEMANDS__RATE).saying(party).because(party));
        }
    }
}
