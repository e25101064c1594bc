package org.vsm.analysis.reading;

import java.util.Map;
import org.vsm.analysis.flow.Step;
import org.vsm.dsl.model.Money;

/** Reads money; a sign is turned into the letters of its most used currency, so that € and EUR add up. */
final class Currencies {

    private static final Map<String, String> SIGNS = Map.of("€", "EUR", "£", "GBP", "$", "USD");

    private Currencies() {
    }

    static Step.Money money(Money money) {
        return new Step.Money(money.getAmount(), letters(money));
    }

    static String letters(Money money) {
        return SIGNS.getOrDefault(money.getCurrency(), money.getCurrency());
    }
}
