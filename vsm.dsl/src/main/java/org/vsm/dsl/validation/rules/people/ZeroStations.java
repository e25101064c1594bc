package org.vsm.dsl.validation.rules.people;

import org.vsm.dsl.model.Stations;
import org.vsm.dsl.model.VsmPackage;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.TextRule;

/** A step runs at one station at least. */
public final class ZeroStations extends TextRule<Stations> {

    public static final String CODE = "zero-stations";

    public ZeroStations() {
        super(CODE, Stations.class);
    }

    @Override
    protected void check(Stations item, Findings findings) {
        if (item.getCount().signum() == 0) {
            findings.add(Finding.at(item).in(VsmPackage.Literals.STATIONS__COUNT));
        }
    }
}
