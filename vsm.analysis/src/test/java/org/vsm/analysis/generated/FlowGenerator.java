package org.vsm.analysis.generated;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.vsm.analysis.flow.Buffer;
import org.vsm.analysis.flow.Choice;
import org.vsm.analysis.flow.Choice.Option;
import org.vsm.analysis.flow.Delivery;
import org.vsm.analysis.flow.Demand;
import org.vsm.analysis.flow.Element;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.flow.Handoff;
import org.vsm.analysis.flow.Label;
import org.vsm.analysis.flow.Parallel;
import org.vsm.analysis.flow.Provenance;
import org.vsm.analysis.flow.ShareFact;
import org.vsm.analysis.flow.Stage;
import org.vsm.analysis.flow.Step;
import org.vsm.analysis.flow.Step.Performer;
import org.vsm.analysis.flow.Step.Performers;
import org.vsm.analysis.flow.Team;
import org.vsm.analysis.flow.TimeFact;
import org.vsm.analysis.flow.Typed;
import org.vsm.analysis.flow.Wait;
import org.vsm.analysis.flow.WorkType;
import org.vsm.analysis.time.TimeEstimate;
import org.vsm.analysis.time.WorkingCalendar;

/**
 * Random flows that hold everything the language has: choices, parallel blocks, nested rework with ways back, once,
 * skip, leave, types and a delivery. The same seed gives the same flow.
 */
public final class FlowGenerator {
    private static final List<String> TEAMS = List.of("Red", "Green", "Blue");
    private static final int MOST_ONCE = 5;

    private final Random random;
    private final List<WorkType> types = new ArrayList<>();
    private int names;
    private int once;

    private FlowGenerator(long seed) {
        this.random = new Random(seed);
    }

    /** A flow. */
    public static Flow flow(long seed) {
        return new FlowGenerator(seed).flow();
    }

    /** Where a sequence stands: what steps in it can go back to, skip to, and whether units may leave. */
    private record Scope(List<String> back, List<String> ahead, boolean mayLeave) {
        Scope withAhead(List<String> names) {
            List<String> all = new ArrayList<>(names);
            all.addAll(ahead);
            return new Scope(back, all, mayLeave);
        }
    }

    private Flow flow() {
        int count = random.nextInt(3) == 0 ? 2 + random.nextInt(2) : 1;
        for (int i = 0; i < count; i++) {
            types.add(new WorkType(count == 1 ? Flow.NO_TYPE : "T" + i, "T" + i, count == 1 ? 1 : share(i, count), null));
        }
        List<Element> elements = new ArrayList<>(sequence(new Scope(new ArrayList<>(), List.of(), true), 2 + random.nextInt(4), 3));
        if (random.nextInt(3) == 0) {
            elements.add(new Delivery(label("delivery")));
            elements.addAll(sequence(new Scope(new ArrayList<>(), List.of(), true), random.nextInt(3), 1));
        }
        List<Team> teams = TEAMS.stream().map(name -> new Team(name, name, 3.0, 1, 8, 5, null, null, Team.Written.NOWHERE, null)).toList();
        return new Flow("Random", "Random", "current", WorkingCalendar.OFFICE, types, Demand.of(10), teams, elements, List.of(), Map.of(), null);
    }

    private static double share(int type, int count) {
        return count == 2 ? new double[] {0.625, 0.375}[type] : new double[] {0.5, 0.25, 0.25}[type];
    }

    private Label label(String kind) {
        String name = kind + names++;
        return new Label(name, name, kind, null);
    }

    /** The names of its own steps are known before its elements are made, so that earlier ones can skip to them. */
    private List<Element> sequence(Scope scope, int size, int depth) {
        List<Label> labels = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            kinds.add(kind(depth));
            labels.add(label(kinds.get(i)));
        }
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            List<String> later = new ArrayList<>();
            for (int k = i + 1; k < size; k++) {
                if (kinds.get(k).equals("step")) {
                    later.add(labels.get(k).name());
                }
            }
            elements.add(element(kinds.get(i), labels.get(i), scope.withAhead(later), depth));
        }
        return elements;
    }

    private String kind(int depth) {
        int dice = random.nextInt(depth > 0 ? 20 : 14);
        if (dice < 9) {
            return "step";
        }
        return new String[] {"wait", "delay", "queue", "queue", "handoff", "either", "either", "parallel", "parallel", "stage", "step"}[dice - 9];
    }

    private Element element(String kind, Label label, Scope scope, int depth) {
        return switch (kind) {
            case "step" -> step(label, scope, depth);
            case "queue" -> random.nextBoolean()
                    ? new Buffer(label, (long) random.nextInt(20), Provenance.UNSTATED, List.of(), null, List.of(), List.of(), List.of())
                    : new Buffer(label, null, Provenance.UNSTATED, times(600), null, List.of(), List.of(), List.of());
            case "handoff" -> new Handoff(label, null, null, times(600), List.of(), List.of());
            case "either" -> choice(label, scope, depth);
            case "parallel" -> new Parallel(label, branches(depth));
            case "stage" -> new Stage(label, null, sequence(scope, random.nextInt(3), depth - 1));
            default -> new Wait(label, null, times(600), List.of(), List.of(), List.of());
        };
    }

    private List<List<Element>> branches(int depth) {
        List<List<Element>> branches = new ArrayList<>();
        int count = 2 + random.nextInt(2);
        for (int i = 0; i < count; i++) {
            branches.add(sequence(new Scope(new ArrayList<>(), List.of(), false), random.nextInt(4), depth - 1));
        }
        return branches;
    }

    private Choice choice(Label label, Scope scope, int depth) {
        List<Option> options = new ArrayList<>();
        if (types.size() > 1 && random.nextInt(3) == 0) {
            options.add(new Option(label("option"), null, Set.of(types.get(0).name()), false, sequence(scope, 1 + random.nextInt(2), depth - 1)));
        } else {
            int rest = 100;
            for (int i = 1 + random.nextInt(2); i > 0; i--) {
                int share = random.nextInt(rest / 2 + 1);
                rest -= share;
                options.add(new Option(label("option"), share(share), Set.of(), false, sequence(scope, random.nextInt(3), depth - 1)));
            }
        }
        if (random.nextBoolean()) {
            options.add(new Option(label("option"), null, Set.of(), true, sequence(scope, random.nextInt(3), depth - 1)));
        }
        return new Choice(label, options);
    }

    private Step step(Label label, Scope scope, int depth) {
        scope.back().add(label.name());
        int left = 90;
        List<Step.Rework> reworks = new ArrayList<>();
        Set<String> targets = new LinkedHashSet<>();
        while (reworks.size() < 2 && random.nextInt(4) == 0) {
            String target = scope.back().get(random.nextInt(scope.back().size()));
            if (targets.add(target)) {
                int share = random.nextInt(left / 2);
                left -= share;
                reworks.add(rework(scope, share, target, depth));
            }
        }
        List<Step.Skip> skips = new ArrayList<>();
        if (!scope.ahead().isEmpty() && random.nextInt(6) == 0) {
            int share = random.nextInt(left / 2);
            left -= share;
            skips.add(new Step.Skip(typed(share(share)), scope.ahead().get(random.nextInt(scope.ahead().size())), null, null));
        }
        List<Step.Leave> leaves = new ArrayList<>();
        if (scope.mayLeave() && random.nextInt(6) == 0) {
            leaves.add(new Step.Leave(typed(share(random.nextInt(left / 2))), null, null));
        }
        return new Step(label, performers(), times(900), random.nextBoolean() ? times(900) : List.of(), List.of(), null,
                random.nextInt(3) == 0 ? List.of(typed(share(60 + random.nextInt(41)))) : List.of(), null, 1, 1, 1, null, false, null,
                null, List.of(), List.of(), reworks, skips, leaves, List.of(), List.of(), List.of());
    }

    private Step.Rework rework(Scope scope, int share, String target, int depth) {
        boolean isOnce = once < MOST_ONCE && random.nextInt(3) == 0;
        once += isOnce ? 1 : 0;
        List<Element> wayBack = depth > 0 && random.nextInt(3) == 0
                ? sequence(new Scope(new ArrayList<>(), List.of(), scope.mayLeave()), random.nextInt(3), depth - 1) : List.of();
        return new Step.Rework(typed(share(share)), target, isOnce, null, wayBack, null);
    }

    private Performers performers() {
        if (random.nextInt(4) == 0) {
            return null;
        }
        List<Performer> all = new ArrayList<>();
        all.add(new Performer(TEAMS.get(random.nextInt(3)), true, 1));
        if (random.nextInt(4) == 0) {
            all.add(new Performer(TEAMS.get(random.nextInt(3)), true, 1));
        }
        return new Performers(all, false);
    }

    private static ShareFact share(int percent) {
        return new ShareFact(BigDecimal.valueOf(percent).movePointLeft(2), Provenance.UNSTATED, null);
    }

    /** For all types, or for some. */
    private Typed<ShareFact> typed(ShareFact share) {
        Set<String> of = new LinkedHashSet<>();
        for (WorkType type : types) {
            if (types.size() == 1 || random.nextInt(4) > 0) {
                of.add(type.name());
            }
        }
        return new Typed<>(of, share);
    }

    private List<Typed<TimeFact>> times(int most) {
        List<Typed<TimeFact>> times = new ArrayList<>();
        for (WorkType type : types) {
            times.add(new Typed<>(Set.of(type.name()), new TimeFact(estimate(random.nextInt(most)), Provenance.UNSTATED, null)));
        }
        return times;
    }

    private TimeEstimate estimate(int seconds) {
        return random.nextInt(5) == 0 ? new TimeEstimate.Uniform(seconds / 2.0, seconds * 1.5) : new TimeEstimate.Fixed(seconds);
    }
}
