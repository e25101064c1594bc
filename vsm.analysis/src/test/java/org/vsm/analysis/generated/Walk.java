package org.vsm.analysis.generated;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.vsm.analysis.flow.Choice;
import org.vsm.analysis.flow.Choice.Option;
import org.vsm.analysis.flow.Delivery;
import org.vsm.analysis.flow.Element;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.flow.Handoff;
import org.vsm.analysis.flow.Parallel;
import org.vsm.analysis.flow.ShareFact;
import org.vsm.analysis.flow.Stage;
import org.vsm.analysis.flow.Step;
import org.vsm.analysis.flow.Step.Performer;
import org.vsm.analysis.flow.Step.Rework;
import org.vsm.analysis.flow.Typed;

/**
 * One unit walks through a flow, as its text reads, throwing dice: written from the definitions of the language, with
 * nothing of the code that is tested.
 */
final class Walk {
    private static final Object ON = new Object();
    private static final Object OUT = new Object();

    private final Random random;
    private final String type;
    private final Predicate<List<Element>> counts;
    private final Map<Element, Set<String>> stepsIn;
    private final Map<Element, Integer> visits = new IdentityHashMap<>();
    private final Map<Element, Integer> visitsAtDelivery = new IdentityHashMap<>();
    private final Set<Rework> usedUp = Collections.newSetFromMap(new IdentityHashMap<>());
    private Set<String> hands = Set.of();
    private int aside;
    private int returns;
    private int handoffs;
    private boolean delivered;
    private boolean atEnd;
    private int returnsAtDelivery;
    private int handoffsAtDelivery;

    private Walk(Random random, String type, Predicate<List<Element>> counts, Map<Element, Set<String>> stepsIn) {
        this.random = random;
        this.type = type;
        this.counts = counts;
        this.stepsIn = stepsIn;
    }

    /** What happened to a unit. */
    record Trip(Map<Element, Integer> visits, boolean delivered, Map<Element, Integer> visitsAtDelivery, int returns, int handoffs) {
    }

    /**
     * Sends one unit through.
     *
     * @param counts  whether hand-offs in a parallel branch count
     * @param stepsIn a memory shared by the units of a flow
     */
    static Trip through(Flow flow, String type, Random random, Predicate<List<Element>> counts, Map<Element, Set<String>> stepsIn) {
        Walk walk = new Walk(random, type, counts, stepsIn);
        walk.atEnd = walk.run(flow.elements(), null) == ON;
        if (walk.atEnd && !walk.delivered) {
            walk.deliver();
        }
        return new Trip(walk.visits, walk.delivered, walk.visitsAtDelivery, walk.returnsAtDelivery, walk.handoffsAtDelivery);
    }

    private void deliver() {
        delivered = true;
        visitsAtDelivery.putAll(visits);
        returnsAtDelivery = returns;
        handoffsAtDelivery = handoffs;
    }

    /** Goes along a sequence, from its start or from a step in it; returns on, out, or the name of a step elsewhere. */
    private Object run(List<Element> sequence, String from) {
        String goal = from;
        int i = goal == null ? 0 : position(sequence, goal);
        while (i < sequence.size()) {
            Object then = pass(sequence.get(i), goal);
            goal = null;
            if (then == OUT) {
                return OUT;
            }
            if (then instanceof String name) {
                i = position(sequence, name);
                if (i < 0) {
                    return name;
                }
                goal = name;
            } else {
                i++;
            }
        }
        return ON;
    }

    private Object pass(Element element, String goal) {
        if (element instanceof Stage stage) {
            return run(stage.elements(), goal);
        }
        if (element instanceof Choice choice) {
            Option option = goal == null ? draw(choice) : optionWith(choice, goal);
            return option == null ? ON : run(option.elements(), goal);
        }
        if (element instanceof Parallel parallel) {
            return together(parallel);
        }
        if (element instanceof Delivery) {
            deliver();
            return ON;
        }
        visits.merge(element, 1, Integer::sum);
        if (element instanceof Handoff) {
            handoffs += aside == 0 ? 1 : 0;
            hands = aside == 0 ? Set.of() : hands;
        }
        return element instanceof Step step ? work(step) : ON;
    }

    private Object together(Parallel parallel) {
        for (List<Element> branch : parallel.branches()) {
            boolean isAside = !counts.test(branch);
            aside += isAside ? 1 : 0;
            if (run(branch, null) != ON) {
                throw new AssertionError("nobody leaves a branch");
            }
            aside -= isAside ? 1 : 0;
        }
        return ON;
    }

    private Object work(Step step) {
        if (aside == 0) {
            Set<String> performers = new HashSet<>();
            if (step.performers() != null) {
                step.performers().all().stream().map(Performer::name).forEach(performers::add);
            }
            boolean shared = performers.stream().anyMatch(hands::contains);
            handoffs += !hands.isEmpty() && !performers.isEmpty() && !shared ? 1 : 0;
            hands = performers;
        }
        double dice = random.nextDouble();
        for (Rework rework : step.reworks()) {
            dice -= share(rework.share());
            if (dice < 0) {
                return rework.once() && !usedUp.add(rework) ? ON : sendBack(rework);
            }
        }
        for (Step.Skip skip : step.skips()) {
            dice -= share(skip.share());
            if (dice < 0) {
                return skip.target();
            }
        }
        for (Step.Leave leave : step.leaves()) {
            dice -= share(leave.share());
            if (dice < 0) {
                return OUT;
            }
        }
        return ON;
    }

    private Object sendBack(Rework rework) {
        returns++;
        Object then = run(rework.wayBack(), null);
        return then == ON ? rework.target() : then;
    }

    private double share(Typed<ShareFact> share) {
        return share.holdsFor(type) ? share.value().share().doubleValue() : 0;
    }

    private Option draw(Choice choice) {
        for (Option option : choice.options()) {
            if (option.types().contains(type)) {
                return option;
            }
        }
        double dice = random.nextDouble();
        for (Option option : choice.options()) {
            dice -= option.share() == null ? 0 : option.share().share().doubleValue();
            if (dice < 0) {
                return option;
            }
        }
        return choice.options().stream().filter(Option::otherwise).findFirst().orElse(null);
    }

    private Option optionWith(Choice choice, String goal) {
        return choice.options().stream().filter(option -> position(option.elements(), goal) >= 0).findFirst().orElseThrow();
    }

    /** Where in a sequence a step is, itself or inside of something; below 0 if it is not. */
    private int position(List<Element> sequence, String step) {
        for (int i = 0; i < sequence.size(); i++) {
            if (stepsIn(sequence.get(i)).contains(step)) {
                return i;
            }
        }
        return -1;
    }

    /** Names of the steps that a way can lead to: not those in parallel branches or on ways back. */
    private Set<String> stepsIn(Element element) {
        Set<String> known = stepsIn.get(element);
        if (known == null) {
            Set<String> found = new HashSet<>();
            parts(element).forEach(part -> part.forEach(inner -> found.addAll(stepsIn(inner))));
            if (element instanceof Step step) {
                found.add(step.label().name());
            }
            stepsIn.put(element, found);
            known = found;
        }
        return known;
    }

    private static List<List<Element>> parts(Element element) {
        List<List<Element>> parts = new ArrayList<>();
        if (element instanceof Stage stage) {
            parts.add(stage.elements());
        } else if (element instanceof Choice choice) {
            choice.options().forEach(option -> parts.add(option.elements()));
        }
        return parts;
    }

    /** An empty memory. */
    static Map<Element, Set<String>> memory() {
        return new IdentityHashMap<>();
    }
}
