package org.vsm.dsl.validation.rules.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class CurrencyFormTest {

    @Test
    void threeCapitalsOrASign() {
        Checked checked = Checked.step("cost 5 «eur»");
        checked.finds(CurrencyForm.CODE, "`eur` is no currency: write three capital letters (EUR, USD, CHF) or one of € £ $.");
        assertEquals(List.of("EUR"), checked.data(CurrencyForm.CODE));
        Checked.step("cost 5 «Euro»").finds(CurrencyForm.CODE, "`Euro` is no currency: write three capital letters (EUR, USD, CHF) or one of € £ $.");
        Checked.state("step A { cost 5 CHF }  step B { cost 5 € }  step C { cost 5 £ }  step D { cost 5 $ }").isFine(CurrencyForm.CODE);
    }
}
