package org.vsm.analysis.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.vsm.analysis.compare.AttributeChange.Places;
import org.vsm.analysis.compare.ElementChange.Change;
import org.vsm.analysis.flow.Demand;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.flow.Team;
import org.vsm.analysis.flow.WorkType;
import org.vsm.analysis.time.TimeEstimate;

/** Which teams, types of work and demand are different; what stays as it is is left out. */
final class ContextChanges {
    private static final double SECONDS_PER_HOUR = 3600;

    private final List<ContextChange> changes = new ArrayList<>();

    private ContextChanges() {
    }

    /** Teams first, then types, then the demand. */
    static List<ContextChange> between(Flow from, Flow to) {
        ContextChanges all = new ContextChanges();
        all.compare("team", from.teams(), to.teams(), Team::name, Team::title, ContextChanges::team, ContextChanges::team);
        all.compare("type", declared(from), declared(to), WorkType::name, WorkType::title, type -> type(type, from), type -> type(type, to));
        if (!Objects.equals(from.demandPerDay(), to.demandPerDay())) {
            all.changes.add(new ContextChange("demand", null, null, Change.CHANGED, List.of(new AttributeChange("per day", null, Set.of(),
                    number(from.demandPerDay()), number(to.demandPerDay()), new Places(origin(from.demand()), origin(to.demand()))))));
        }
        return all.changes;
    }

    /** Of one number of the text; a sum stands nowhere. */
    private static Object origin(Demand demand) {
        return demand == null || demand.sources().size() != 1 ? null : demand.sources().get(0).origin();
    }

    private static List<WorkType> declared(Flow flow) {
        return flow.types().stream().filter(type -> !type.name().equals(Flow.NO_TYPE)).toList();
    }

    /** A value and where it stands; both null where it is not stated. */
    private record Stated(AttributeValue value, Object place) {
    }

    private static Map<String, Stated> type(WorkType type, Flow flow) {
        return Map.of("share", new Stated(new AttributeValue.Number(type.share()), flow.placeOf(type.origin())));
    }

    private static Map<String, Stated> team(Team team) {
        Map<String, Stated> attributes = new LinkedHashMap<>();
        attributes.put("people", new Stated(number(team.people()), team.written().people()));
        attributes.put("available", new Stated(new AttributeValue.Number(team.available()), team.written().available()));
        attributes.put("cost per hour", new Stated(team.costPerSecond() == null ? null
                : new AttributeValue.Money(BigDecimal.valueOf(team.costPerSecond() * SECONDS_PER_HOUR), team.currency()), team.written().cost()));
        attributes.put("hours per day", new Stated(new AttributeValue.Time(new TimeEstimate.Fixed(team.hoursPerDay() * SECONDS_PER_HOUR)), team.written().works()));
        attributes.put("days per week", new Stated(new AttributeValue.Number(team.daysPerWeek()), team.written().works()));
        return attributes;
    }

    private static AttributeValue number(Double number) {
        return number == null ? null : new AttributeValue.Number(number);
    }

    private <T> void compare(String kind, List<T> from, List<T> to, Function<T, String> name, Function<T, String> title,
            Function<T, Map<String, Stated>> statedBefore, Function<T, Map<String, Stated>> statedAfter) {
        Map<String, T> before = new LinkedHashMap<>();
        from.forEach(each -> before.put(name.apply(each), each));
        for (T each : to) {
            T was = before.remove(name.apply(each));
            List<AttributeChange> details = was == null ? List.of() : details(statedBefore.apply(was), statedAfter.apply(each));
            if (was == null || !details.isEmpty()) {
                changes.add(new ContextChange(kind, name.apply(each), title.apply(each), was == null ? Change.ADDED : Change.CHANGED, details));
            }
        }
        before.values().forEach(each -> changes.add(new ContextChange(kind, name.apply(each), title.apply(each), Change.REMOVED, List.of())));
    }

    private static List<AttributeChange> details(Map<String, Stated> from, Map<String, Stated> to) {
        return from.keySet().stream().filter(attribute -> !Objects.equals(from.get(attribute).value(), to.get(attribute).value()))
                .map(attribute -> change(attribute, from.get(attribute), to.get(attribute))).toList();
    }

    private static AttributeChange change(String attribute, Stated from, Stated to) {
        return new AttributeChange(attribute, null, Set.of(), from.value(), to.value(), new Places(from.place(), to.place()));
    }
}
