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
        all.compare("team", from.teams(), to.teams(), Team::name, Team::title, ContextChanges::team, Team::origin, team -> null);
        all.compare("type", declared(from), declared(to), WorkType::name, WorkType::title,
                type -> Map.of("share", new AttributeValue.Number(type.share())), type -> from.placeOf(type.origin()), type -> to.placeOf(type.origin()));
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

    private static Map<String, AttributeValue> team(Team team) {
        Map<String, AttributeValue> attributes = new LinkedHashMap<>();
        attributes.put("people", number(team.people()));
        attributes.put("available", new AttributeValue.Number(team.available()));
        attributes.put("cost per hour", team.costPerSecond() == null ? null
                : new AttributeValue.Money(BigDecimal.valueOf(team.costPerSecond() * SECONDS_PER_HOUR), team.currency()));
        attributes.put("hours per day", new AttributeValue.Time(new TimeEstimate.Fixed(team.hoursPerDay() * SECONDS_PER_HOUR)));
        attributes.put("days per week", new AttributeValue.Number(team.daysPerWeek()));
        return attributes;
    }

    private static AttributeValue number(Double number) {
        return number == null ? null : new AttributeValue.Number(number);
    }

    private <T> void compare(String kind, List<T> from, List<T> to, Function<T, String> name, Function<T, String> title,
            Function<T, Map<String, AttributeValue>> attributes, Function<T, Object> placeBefore, Function<T, Object> placeAfter) {
        Map<String, T> before = new LinkedHashMap<>();
        from.forEach(each -> before.put(name.apply(each), each));
        for (T each : to) {
            T was = before.remove(name.apply(each));
            List<AttributeChange> details = was == null ? List.of() : details(attributes.apply(was), attributes.apply(each),
                    new Places(placeBefore.apply(was), placeAfter.apply(each)));
            if (was == null || !details.isEmpty()) {
                changes.add(new ContextChange(kind, name.apply(each), title.apply(each), was == null ? Change.ADDED : Change.CHANGED, details));
            }
        }
        before.values().forEach(each -> changes.add(new ContextChange(kind, name.apply(each), title.apply(each), Change.REMOVED, List.of())));
    }

    private static List<AttributeChange> details(Map<String, AttributeValue> from, Map<String, AttributeValue> to, Places written) {
        return from.keySet().stream().filter(attribute -> !Objects.equals(from.get(attribute), to.get(attribute)))
                .map(attribute -> new AttributeChange(attribute, null, Set.of(), from.get(attribute), to.get(attribute), written)).toList();
    }
}
