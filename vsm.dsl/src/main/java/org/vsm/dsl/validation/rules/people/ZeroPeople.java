package org.vsm.dsl.validation.rules.people;

import java.math.BigDecimal;
import org.eclipse.emf.ecore.EObject;
import org.vsm.dsl.model.People;
import org.vsm.dsl.model.Performer;
import org.vsm.dsl.model.VsmPackage.Literals;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.TextRule;

/** Somebody works in a team, and at a step; parts of people are fine. */
public final class ZeroPeople extends TextRule<EObject> {

    public static final String CODE = "zero-people";

    public ZeroPeople() {
        super(CODE, People.class, Performer.class);
    }

    @Override
    protected void check(EObject object, Findings findings) {
        BigDecimal count = object instanceof People people ? people.getCount() : ((Performer) object).getPeople();
        if (count != null && count.signum() == 0) {
            findings.add(Finding.at(object).in(object instanceof People ? Literals.PEOPLE__COUNT : Literals.PERFORMER__PEOPLE));
        }
    }
}
