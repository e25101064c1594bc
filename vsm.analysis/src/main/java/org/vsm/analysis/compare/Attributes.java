package org.vsm.analysis.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.vsm.analysis.compare.AttributeValue.Flag;
import org.vsm.analysis.compare.AttributeValue.Number;
import org.vsm.analysis.compare.AttributeValue.Share;
import org.vsm.analysis.compare.AttributeValue.Time;
import org.vsm.analysis.compare.AttributeValue.Words;
import org.vsm.analysis.flow.Buffer;
import org.vsm.analysis.flow.Choice.Option;
import org.vsm.analysis.flow.Element;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.flow.Handoff;
import org.vsm.analysis.flow.ShareFact;
import org.vsm.analysis.flow.Step;
import org.vsm.analysis.flow.Step.Money;
import org.vsm.analysis.flow.Step.Performer;
import org.vsm.analysis.flow.Step.ValueMark;
import org.vsm.analysis.flow.TimeFact;
import org.vsm.analysis.flow.Typed;
import org.vsm.analysis.flow.Wait;

/** The attributes of one element that a comparison shows, with their values per type of work. */
final class Attributes {
    /** Stands for all types of work: values that do not depend on them. */
    static final String ANY_TYPE = Flow.NO_TYPE;

    /** Attributes that are not stated have no values, but keep their place. */
    private final Map<Key, Map<String, Stated>> values = new LinkedHashMap<>();

    /**
     * Names an attribute.
     *
     * @param of null, or the target of a rework or skip
     */
    record Key(String attribute, String of) {
    }

    /** A value and where it stands; the place is null where nobody noted it. */
    record Stated(AttributeValue value, Object origin) {
    }

    private Attributes() {
    }

    static Attributes of(Compared compared) {
        Attributes attributes = new Attributes();
        attributes.set("kind", words(List.of(compared.label().kind())));
        if (compared.option() != null) {
            attributes.option(compared.option());
        } else {
            attributes.element(compared.element());
        }
        return attributes;
    }

    Map<Key, Map<String, Stated>> values() {
        return values;
    }

    private void element(Element element) {
        if (element instanceof Step step) {
            step(step);
        } else if (element instanceof Wait wait) {
            set("for", word(wait.waitingFor()));
            times("time", wait.time());
        } else if (element instanceof Buffer buffer) {
            set("count", null, number(buffer.count()), buffer.label().origin());
            // of what is counted nobody stated a time: it follows from the demand
            times("time", buffer.count() == null ? buffer.time() : List.of());
            set("max", number(buffer.max()));
        } else if (element instanceof Handoff handoff) {
            set("to", word(handoff.to()));
            set("via", word(handoff.via()));
            times("wait time", handoff.time());
        }
    }

    private void option(Option option) {
        set("share", null, option.share() == null ? null : new Share(option.share().share()), option.label().origin());
        set("types", words(List.copyOf(new TreeSet<>(option.types()))));
        set("otherwise", option.otherwise() ? new Flag(true) : null);
    }

    private void step(Step step) {
        times("process time", step.processTime());
        times("wait time", step.waitTime());
        times("cycle time", step.cycleTime());
        changeover(step.changeover());
        shares("complete and accurate", null, step.completeAccurate());
        value(step.value());
        set("by", performers(step));
        set("uptime", step.uptime() == 1 ? null : new Number(step.uptime()));
        set("batch", step.batch() == 1 ? null : new Number(step.batch()));
        set("people", step.people() == 1 ? null : new Number(step.people()));
        set("stations", number(step.stations()));
        set("automated", step.automated() ? new Flag(true) : null);
        set("uses", words(step.systems()));
        set("activity", word(step.activity()));
        set("practice", word(step.practice()));
        for (Money money : step.cost()) {
            set("cost", new AttributeValue.Money(money.amount(), money.currency()));
        }
        ways(step);
    }

    private void ways(Step step) {
        for (Step.Rework rework : step.reworks()) {
            shares("rework", rework.target(), List.of(rework.share()));
            set("rework once", rework.target(), rework.once() ? new Flag(true) : null);
            set("rework way back", rework.target(),
                    words(rework.wayBack().stream().map(element -> element.label().name()).toList()));
        }
        step.skips().forEach(skip -> shares("skip", skip.target(), List.of(skip.share())));
        step.leaves().forEach(leave -> shares("leave", null, List.of(leave.share())));
    }

    private void changeover(Step.Changeover changeover) {
        if (changeover != null) {
            times("changeover time", changeover.time());
            set("changeover every", changeover.everyUnits() != null ? number(changeover.everyUnits())
                    : changeover.everySeconds() == null ? null
                    : new Time(new org.vsm.analysis.time.TimeEstimate.Fixed(changeover.everySeconds())));
        }
    }

    private void value(ValueMark value) {
        if (value != null) {
            set("value", word(value.kind()));
            if (value.seconds() != null) {
                set("value added", new Time(new org.vsm.analysis.time.TimeEstimate.Fixed(value.seconds())));
            } else if (value.share() > 0 && value.share() < 1) {
                set("value added", new Share(java.math.BigDecimal.valueOf(value.share())));
            }
        }
    }

    private static AttributeValue performers(Step step) {
        if (step.performers() == null) {
            return null;
        }
        List<String> words = new ArrayList<>();
        for (Performer performer : step.performers().all()) {
            if (!words.isEmpty()) {
                words.add(step.performers().alternative() ? "or" : "and");
            }
            if (performer.people() != 1) {
                words.add(java.math.BigDecimal.valueOf(performer.people()).stripTrailingZeros().toPlainString());
            }
            words.add(performer.name());
        }
        return words(words);
    }

    private void times(String attribute, List<Typed<TimeFact>> times) {
        typed(attribute, null, times, fact -> new Time(fact.time()), TimeFact::origin);
    }

    private void shares(String attribute, String of, List<Typed<ShareFact>> shares) {
        typed(attribute, of, shares, fact -> new Share(fact.share() == null ? null : fact.share().stripTrailingZeros()), ShareFact::origin);
    }

    private <T> void typed(String attribute, String of, List<Typed<T>> typed, Function<T, AttributeValue> value, Function<T, Object> origin) {
        Map<String, Stated> byType = values.computeIfAbsent(new Key(attribute, of), key -> new LinkedHashMap<>());
        for (Typed<T> one : typed) {
            Set<String> types = new TreeSet<>(one.types());
            types.forEach(type -> byType.put(type, new Stated(value.apply(one.value()), origin.apply(one.value()))));
        }
    }

    private void set(String attribute, AttributeValue value) {
        set(attribute, null, value);
    }

    private void set(String attribute, String of, AttributeValue value) {
        set(attribute, of, value, null);
    }

    private void set(String attribute, String of, AttributeValue value, Object origin) {
        Map<String, Stated> byType = values.computeIfAbsent(new Key(attribute, of), key -> new LinkedHashMap<>());
        if (value != null) {
            byType.put(ANY_TYPE, new Stated(value, origin));
        }
    }

    private static AttributeValue number(java.lang.Number number) {
        return number == null ? null : new Number(number.doubleValue());
    }

    private static AttributeValue word(String word) {
        return word == null ? null : words(List.of(word));
    }

    private static AttributeValue words(List<String> words) {
        return words.isEmpty() ? null : new Words(words);
    }
}
