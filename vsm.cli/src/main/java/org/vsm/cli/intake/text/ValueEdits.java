package org.vsm.cli.intake.text;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.vsm.cli.workbook.input.Attribute;
import org.vsm.cli.workbook.input.InputKey;
import org.vsm.dsl.model.ValueClass;

/** What a step's work is worth to the customer: the kind and the value-adding part go over together. */
final class ValueEdits {
    /** The kind that has a part. */
    private static final String ADDING = "value adding";

    private final StateText state;
    private final Amounts amounts;
    private final Map<InputKey, Object> wanted;
    private final Set<String> done = new HashSet<>();

    /** @param wanted with kinds as the keywords of the text */
    ValueEdits(StateText state, Amounts amounts, Map<InputKey, Object> wanted) {
        this.state = state;
        this.amounts = amounts;
        this.wanted = wanted;
    }

    Refusal take(InputKey key) {
        Object kind = wanted.get(InputKey.of(key.of(), Attribute.VALUE));
        if (kind == null) {
            return Refusal.EMPTY;
        }
        if (key.attribute() == Attribute.VALUE_PART && !kind.equals(ADDING)) {
            return Refusal.NOT_ADDING;
        }
        if (!done.add(key.of())) {
            return null;
        }
        ValueClass own = state.own(key.of(), ValueClass.class, each -> true);
        String text = kind.equals(ADDING) ? ADDING + part(key.of(), own) : kind.toString();
        if (own == null) {
            return state.say(key.of(), text);
        }
        state.text().replace(own, text);
        return null;
    }

    private String part(String step, ValueClass own) {
        InputKey part = InputKey.of(step, Attribute.VALUE_PART);
        if (wanted.get(part.to("time")) instanceof Double time) {
            return " " + amounts.duration(amounts.seconds(time), own == null ? null : own.getTime());
        }
        return wanted.get(part) instanceof Double share && share < 1 ? " " + amounts.percent(share) + " %" : "";
    }
}
