package org.vsm.dsl.validation.rules.people;

import java.util.Locale;
import java.util.regex.Pattern;
import org.vsm.dsl.model.Money;
import org.vsm.dsl.model.VsmPackage;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.TextRule;

/** A currency is three capital letters, or a sign. */
public final class CurrencyForm extends TextRule<Money> {

    public static final String CODE = "currency-form";

    private static final Pattern FORM = Pattern.compile("[A-Z]{3}|[€£$]");

    public CurrencyForm() {
        super(CODE, Money.class);
    }

    @Override
    protected void check(Money money, Findings findings) {
        if (!FORM.matcher(money.getCurrency()).matches()) {
            findings.add(Finding.at(money).in(VsmPackage.Literals.MONEY__CURRENCY).saying(money.getCurrency())
                    .offering(money.getCurrency().toUpperCase(Locale.ROOT)));
        }
    }
}
