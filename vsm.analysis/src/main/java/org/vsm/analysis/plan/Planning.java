package org.vsm.analysis.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;

import org.vsm.analysis.attribution.Attribution.Contribution;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.objectives.KeyResultScore;
import org.vsm.analysis.objectives.Scoring;
import org.vsm.analysis.plan.Assessment.Gain;
import org.vsm.analysis.plan.Improvement.Status;
import org.vsm.analysis.plan.Plan.Attention;
import org.vsm.analysis.plan.Plan.Health;

/** Puts the register of a stream together. */
public final class Planning {

    private static final double MEDIUM_FROM = 0.02;
    private static final double LARGE_FROM = 0.1;

    private final LocalDate on;

    /** @param on the day that overdue and age are counted from */
    public Planning(LocalDate on) {
        this.on = on;
    }

    /**
     * The register.
     *
     * @param groups  improvements by the state that they are part of, in the order of the text
     * @param current today's state, whose problems are to be tackled; null where there is none
     */
    public Plan plan(List<ImprovementGroup> groups, Flow current) {
        List<Assessment> entries = ranked(groups.stream().flatMap(group -> assess(group).stream()).toList());
        List<Improvement> improvements = entries.stream().map(Assessment::improvement).toList();
        return new Plan(on, entries, attention(improvements), Problems.untackled(current, improvements), health(entries));
    }

    private static List<Assessment> assess(ImprovementGroup group) {
        Map<Object, Contribution> contributions = new HashMap<>();
        if (group.attribution() != null) {
            group.attribution().contributions().forEach(each -> contributions.put(each.player().origin(), each));
            group.attribution().rejected().forEach(each -> contributions.put(each.player().origin(), each));
        }
        return group.improvements().stream().map(each -> assess(each, contributions.get(each.origin()), group)).toList();
    }

    private static Assessment assess(Improvement improvement, Contribution contribution, ImprovementGroup group) {
        List<KeyResultScore> expected = group.before() == null ? List.of()
                : improvement.expected().stream().map(result -> new Scoring(group.before()).score(result, group.after())).toList();
        double leadTime = group.before() == null ? 0 : group.before().passage().leadTime();
        return new Assessment(improvement, 0, contribution, gain(saved(contribution), leadTime), expected);
    }

    /** What it saves; of a rejected one, what it would save alone. */
    private static Double saved(Contribution contribution) {
        if (contribution == null) {
            return null;
        }
        return contribution.player().rejected() ? contribution.alone() : Double.valueOf(contribution.leadTimeSaved());
    }

    private static Gain gain(Double saved, double leadTime) {
        if (saved == null || leadTime <= 0) {
            return Gain.UNKNOWN;
        }
        double share = saved / leadTime;
        if (share <= 1e-9) {
            return Gain.NONE;
        }
        return share >= LARGE_FROM ? Gain.LARGE : share >= MEDIUM_FROM ? Gain.MEDIUM : Gain.SMALL;
    }

    private static List<Assessment> ranked(List<Assessment> entries) {
        List<Assessment> open = entries.stream().filter(each -> each.improvement().status().isOpen())
                .sorted(Comparator.comparingInt(Planning::measure).thenComparing(Planning::value, Comparator.reverseOrder())).toList();
        return entries.stream().map(each -> new Assessment(each.improvement(), open.indexOf(each) + 1, each.contribution(), each.gain(),
                each.expected())).toList();
    }

    /** What it is ranked by: effort before money before neither; last, what nobody can tell. */
    private static int measure(Assessment entry) {
        Contribution contribution = entry.contribution();
        if (contribution == null) {
            return 3;
        }
        return contribution.gainPerEffortHour() != null ? 0 : contribution.gainPerMoney().size() == 1 ? 1 : 2;
    }

    private static double value(Assessment entry) {
        Contribution contribution = entry.contribution();
        return switch (measure(entry)) {
            case 0 -> contribution.gainPerEffortHour();
            case 1 -> contribution.gainPerMoney().values().iterator().next();
            case 2 -> contribution.leadTimeSaved();
            default -> 0;
        };
    }

    private Attention attention(List<Improvement> all) {
        return new Attention(
                open(all, each -> each.due() != null && each.due().isBefore(on)).stream()
                        .sorted(Comparator.comparing(Improvement::due)).toList(),
                open(all, each -> each.owner() == null),
                open(all, each -> each.due() == null),
                all.stream().filter(each -> each.status() == Status.DONE).toList());
    }

    private static List<Improvement> open(List<Improvement> all, Predicate<Improvement> condition) {
        return all.stream().filter(each -> each.status().isOpen()).filter(condition).toList();
    }

    private Health health(List<Assessment> entries) {
        List<Improvement> all = entries.stream().map(Assessment::improvement).toList();
        double[] ages = all.stream().map(each -> each.age(on)).filter(OptionalLong::isPresent).mapToDouble(OptionalLong::getAsLong).toArray();
        double[] durations = all.stream().map(Improvement::daysToVerification).filter(OptionalLong::isPresent)
                .mapToDouble(OptionalLong::getAsLong).toArray();
        List<Boolean> hits = entries.stream().map(Assessment::isHit).filter(Objects::nonNull).toList();
        return new Health(mean(ages), ages.length == 0 ? null : Double.valueOf(DoubleStream.of(ages).max().orElse(0)), mean(durations),
                hits.size(), (int) hits.stream().filter(hit -> hit).count());
    }

    private static Double mean(double[] values) {
        return values.length == 0 ? null : Double.valueOf(DoubleStream.of(values).average().orElse(0));
    }
}
