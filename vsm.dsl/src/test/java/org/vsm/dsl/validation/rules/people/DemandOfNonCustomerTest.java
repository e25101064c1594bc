package org.vsm.dsl.validation.rules.people;

import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class DemandOfNonCustomerTest {

    @Test
    void onlyCustomersDemand() {
        Checked.file("""
                value stream S { customer C demands 3 per day  supplier P demands «3 per day»  control K demands «4 per day»  current state X { step A } }
                """).finds(DemandOfNonCustomer.CODE,
                "Only a customer demands, and \"P\" is none. Move the demand to a `customer`, or to the state (`demand …`).",
                "Only a customer demands, and \"K\" is none. Move the demand to a `customer`, or to the state (`demand …`).");
    }

    @Test
    void inChangesToo() {
        Checked.file("""
                value stream S { supplier P  current state X { step A }  future state Y from X { change P { demands «3 per day» } } }
                """).finds(DemandOfNonCustomer.CODE, "Only a customer demands, and \"P\" is none. Move the demand to a `customer`, or to the state (`demand …`).");
    }
}
