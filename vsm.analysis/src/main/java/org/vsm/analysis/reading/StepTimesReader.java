package org.vsm.analysis.reading;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.vsm.analysis.flow.TimeFact;
import org.vsm.analysis.flow.Typed;
import org.vsm.analysis.time.TimeEstimate;
import org.vsm.dsl.model.CycleTime;
import org.vsm.dsl.model.Item;
import org.vsm.dsl.model.LeadTime;
import org.vsm.dsl.model.ProcessTime;
import org.vsm.dsl.model.TimeItem;
import org.vsm.dsl.model.WaitTime;

/**
 * The process time and the wait of a step, from whichever of its times are stated: process and wait; or the lead time
 * and one of them; or the lead time alone, which then counts as waiting. A cycle time stands in for the process time.
 */
final class StepTimesReader {

    private final TypeSets types;
    private final Map<String, TimeFact> process;
    private final Map<String, TimeFact> wait;
    private final Map<String, TimeFact> lead;
    private final Map<String, TimeFact> cycle;

    StepTimesReader(List<Item> items, TypeSets types, EstimateReader estimates, Function<EObject, EObject> originOf) {
        this.types = types;
        this.process = byType(items, ProcessTime.class, estimates, originOf);
        this.wait = byType(items, WaitTime.class, estimates, originOf);
        this.lead = byType(items, LeadTime.class, estimates, originOf);
        this.cycle = byType(items, CycleTime.class, estimates, originOf);
    }

    List<Typed<TimeFact>> processTime() {
        return collect(this::processTimeOf);
    }

    List<Typed<TimeFact>> waitTime() {
        return collect(this::waitTimeOf);
    }

    List<Typed<TimeFact>> cycleTime() {
        return collect(cycle::get);
    }

    private TimeFact processTimeOf(String type) {
        TimeFact stated = process.getOrDefault(type, cycle.get(type));
        if (stated != null) {
            return stated;
        }
        return lead.containsKey(type) && wait.containsKey(type) ? rest(lead.get(type), wait.get(type)) : TimeFact.UNKNOWN;
    }

    private TimeFact waitTimeOf(String type) {
        if (wait.containsKey(type)) {
            return wait.get(type);
        }
        if (!lead.containsKey(type)) {
            return TimeFact.NONE;
        }
        TimeFact stated = process.getOrDefault(type, cycle.get(type));
        return stated != null && stated.time().isKnown() ? rest(lead.get(type), stated) : lead.get(type);
    }

    private static TimeFact rest(TimeFact whole, TimeFact part) {
        return new TimeFact(new TimeEstimate.Remainder(whole.time(), part.time()), whole.source(), whole.origin());
    }

    private <T extends TimeItem> Map<String, TimeFact> byType(List<Item> items, Class<T> kind, EstimateReader estimates,
            Function<EObject, EObject> originOf) {
        List<T> times = items.stream().filter(kind::isInstance).map(kind::cast).filter(each -> each.getEstimate() != null).toList();
        Map<String, TimeFact> facts = new LinkedHashMap<>();
        types.resolve(times, each -> each.getEstimate().getTypes(), each -> estimates.fact(each.getEstimate(), originOf.apply(each)))
                .forEach(typed -> typed.types().forEach(type -> facts.put(type, typed.value())));
        return facts;
    }

    /** Puts types of the same value together again. */
    private List<Typed<TimeFact>> collect(Function<String, TimeFact> factOf) {
        Map<TimeFact, Set<String>> together = new LinkedHashMap<>();
        for (String type : types.all()) {
            TimeFact fact = factOf.apply(type);
            if (fact != null) {
                together.computeIfAbsent(fact, each -> new LinkedHashSet<>()).add(type);
            }
        }
        return together.entrySet().stream().map(each -> new Typed<>(each.getValue(), each.getKey())).toList();
    }
}
