package org.vsm.cli.intake.text;

import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.vsm.cli.workbook.input.Attribute;
import org.vsm.cli.workbook.input.InputKey;
import org.vsm.dsl.model.Alter;
import org.vsm.dsl.model.Batch;
import org.vsm.dsl.model.Buffer;
import org.vsm.dsl.model.Changeover;
import org.vsm.dsl.model.CostItem;
import org.vsm.dsl.model.Item;
import org.vsm.dsl.model.People;
import org.vsm.dsl.model.Performer;
import org.vsm.dsl.model.PerformedBy;
import org.vsm.dsl.model.Performers;
import org.vsm.dsl.model.Stations;
import org.vsm.dsl.model.Step;
import org.vsm.dsl.model.Uptime;
import org.vsm.dsl.model.VsmPackage.Literals;

/** What is known of steps and buffers apart from times and shares. */
final class StepEdits {
    private final StateText state;
    private final Amounts amounts;
    private final ValueEdits values;

    StepEdits(StateText state, Amounts amounts, Map<InputKey, Object> wanted) {
        this.state = state;
        this.amounts = amounts;
        this.values = new ValueEdits(state, amounts, wanted);
    }

    Refusal take(InputChange change) {
        InputKey key = change.input().key();
        if (key.attribute() == Attribute.VALUE || key.attribute() == Attribute.VALUE_PART) {
            return values.take(key);
        }
        if (change.number() == null) {
            return Refusal.EMPTY;
        }
        double value = change.number();
        String count = amounts.count(value);
        return switch (key.attribute()) {
            case BATCH -> count == null ? Refusal.NOT_WHOLE : set(key, Batch.class, Literals.BATCH__SIZE, count, "batch " + count);
            case STATIONS -> count == null ? Refusal.NOT_WHOLE : set(key, Stations.class, Literals.STATIONS__COUNT, count, "stations " + count);
            case COUNT -> count == null ? Refusal.NOT_WHOLE : units(key, count);
            case CHANGEOVER_UNITS -> count == null ? Refusal.NOT_WHOLE : changeover(key, Literals.CHANGEOVER__EVERY_UNITS, count);
            case CHANGEOVER_EVERY -> every(key, amounts.seconds(value));
            case UPTIME -> uptime(key, amounts.percent(value));
            case COST -> cost(key, amounts.number(value));
            default -> people(key, amounts.number(value));
        };
    }

    private <T extends Item> Refusal set(InputKey key, Class<T> kind, EStructuralFeature number, String text, String item) {
        T own = state.own(key.of(), kind, each -> true);
        if (own == null) {
            return state.say(key.of(), item);
        }
        state.text().replace(own, number, text);
        return null;
    }

    private Refusal uptime(InputKey key, String percent) {
        Uptime own = state.own(key.of(), Uptime.class, each -> true);
        if (own == null) {
            return state.say(key.of(), "uptime " + percent + " %");
        }
        state.text().replace(own.getPercent(), Literals.PERCENT__VALUE, percent);
        return null;
    }

    private Refusal cost(InputKey key, String amount) {
        CostItem own = state.own(key.of(), CostItem.class, each -> true);
        if (own == null) {
            return Refusal.NO_PLACE;
        }
        state.text().replace(own.getMoney(), Literals.MONEY__AMOUNT, amount);
        return null;
    }

    private Refusal changeover(InputKey key, EStructuralFeature number, String text) {
        Changeover own = state.own(key.of(), Changeover.class, each -> true);
        if (own == null) {
            return Refusal.NO_PLACE;
        }
        state.text().replace(own, number, text);
        return null;
    }

    private Refusal every(InputKey key, double seconds) {
        Changeover own = state.own(key.of(), Changeover.class, each -> true);
        return own == null ? Refusal.NO_PLACE
                : changeover(key, Literals.CHANGEOVER__EVERY_TIME, amounts.duration(seconds, own.getEveryTime()));
    }

    private Refusal units(InputKey key, String count) {
        Alter to = state.ownTo(key.of());
        EObject element = state.element(key.of());
        if (to != null && to.getToCount() != null) {
            state.text().replace(to, Literals.ALTER__TO_COUNT, count);
            return null;
        }
        if (state.isOwn(element) && element instanceof Buffer) {
            state.text().replace(element, Literals.BUFFER__COUNT, count);
            return null;
        }
        return state.sayTo(key.of(), count);
    }

    /** People of the only performer are an attribute; of one among several they stand before its name. */
    private Refusal people(InputKey key, String count) {
        Performers performers = performers(key.of());
        if (performers == null || performers.getPerformers().size() <= 1 && performers.getPerformers().get(0).getPeople() == null) {
            return set(key, People.class, Literals.PEOPLE__COUNT, count, "people " + count);
        }
        Performer own = performers.getPerformers().stream().filter(each -> key.target().equals(each.getActor().getName())).findFirst().orElse(null);
        if (own == null || !state.isOwn(own)) {
            return Refusal.NO_PLACE;
        }
        if (own.getPeople() == null) {
            state.text().prepend(own, Literals.PERFORMER__ACTOR, count + " ");
        } else {
            state.text().replace(own, Literals.PERFORMER__PEOPLE, count);
        }
        return null;
    }

    private Performers performers(String step) {
        PerformedBy own = state.own(step, PerformedBy.class, each -> true);
        if (own != null) {
            return own.getPerformers();
        }
        return state.element(step) instanceof Step element ? element.getPerformedBy() : null;
    }
}
