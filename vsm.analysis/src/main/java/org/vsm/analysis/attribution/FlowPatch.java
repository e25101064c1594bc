package org.vsm.analysis.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.vsm.analysis.flow.Choice;
import org.vsm.analysis.flow.Element;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.flow.Parallel;
import org.vsm.analysis.flow.Stage;
import org.vsm.analysis.flow.Team;

/**
 * How one flow differs from another, element by element, so that several differences can be made to the same flow. The
 * differences are found by comparing two flows; nothing of the changes in the text is known here.
 */
final class FlowPatch {

    private static final String START = "";

    private final Map<String, Element> replaced = new HashMap<>();
    private final Map<String, Choice.Option> options = new HashMap<>();
    private final Map<String, List<Element>> insertedAfter = new LinkedHashMap<>();
    private final Set<String> removed = new HashSet<>();
    private final Map<String, Team> teams = new HashMap<>();
    private Flow whole;

    private FlowPatch() {
    }

    /** The differences of a flow from a base. */
    static FlowPatch between(Flow base, Flow flow) {
        FlowPatch patch = new FlowPatch();
        boolean sameFrame = base.types().equals(flow.types()) && Objects.equals(base.demandPerDay(), flow.demandPerDay())
                && base.serviceLevels().equals(flow.serviceLevels()) && patch.compareTeams(base.teams(), flow.teams());
        if (sameFrame) {
            patch.compare(START, base.elements(), flow.elements());
        } else {
            patch.whole = flow;
        }
        return patch;
    }

    /** The base with several differences; where two of them speak of the same thing, the last one counts. */
    static Flow apply(Flow base, List<FlowPatch> patches) {
        for (FlowPatch patch : patches) {
            if (patch.whole != null) {
                return patch.whole;
            }
        }
        FlowPatch all = new FlowPatch();
        for (FlowPatch patch : patches) {
            all.replaced.putAll(patch.replaced);
            all.options.putAll(patch.options);
            all.insertedAfter.putAll(patch.insertedAfter);
            all.removed.addAll(patch.removed);
            all.teams.putAll(patch.teams);
        }
        return new Flow(base.name(), base.title(), base.kind(), base.calendar(), base.types(), base.demand(),
                base.teams().stream().map(each -> all.teams.getOrDefault(each.name(), each)).toList(),
                all.patched(START, base.elements()), base.serviceLevels(), base.numbersSetBy(), base.origin());
    }

    private boolean compareTeams(List<Team> base, List<Team> changed) {
        if (!base.stream().map(Team::name).toList().equals(changed.stream().map(Team::name).toList())) {
            return false;
        }
        for (int i = 0; i < base.size(); i++) {
            if (!base.get(i).equals(changed.get(i))) {
                teams.put(changed.get(i).name(), changed.get(i));
            }
        }
        return true;
    }

    /** @param place name of what holds the elements; it stands for the place before the first of them */
    private void compare(String place, List<Element> base, List<Element> changed) {
        Map<String, Element> before = new HashMap<>();
        base.forEach(each -> before.put(each.label().name(), each));
        Set<String> kept = new HashSet<>();
        String last = "start of " + place;
        for (Element element : changed) {
            Element old = before.get(element.label().name());
            if (old == null || !old.label().kind().equals(element.label().kind())) {
                insertedAfter.computeIfAbsent(last, each -> new ArrayList<>()).add(element);
            } else {
                kept.add(element.label().name());
                compare(old, element);
                last = element.label().name();
            }
        }
        before.keySet().stream().filter(each -> !kept.contains(each)).forEach(removed::add);
    }

    private void compare(Element old, Element element) {
        if (old instanceof Stage before && element instanceof Stage after && Objects.equals(before.activity(), after.activity())) {
            compare(before.label().name(), before.elements(), after.elements());
        } else if (old instanceof Parallel before && element instanceof Parallel after && before.branches().size() == after.branches().size()) {
            for (int i = 0; i < before.branches().size(); i++) {
                compare(branch(before, i), before.branches().get(i), after.branches().get(i));
            }
        } else if (old instanceof Choice before && element instanceof Choice after && sameOptions(before, after)) {
            for (int i = 0; i < before.options().size(); i++) {
                compare(before.options().get(i), after.options().get(i));
            }
        } else if (!old.equals(element)) {
            replaced.put(element.label().name(), element);
        }
    }

    private void compare(Choice.Option before, Choice.Option after) {
        compare(before.label().name(), before.elements(), after.elements());
        if (!new Choice.Option(before.label(), before.share(), before.types(), before.otherwise(), after.elements()).equals(after)) {
            options.put(after.label().name(), after);
        }
    }

    private static boolean sameOptions(Choice before, Choice after) {
        return before.options().stream().map(each -> each.label().name()).toList()
                .equals(after.options().stream().map(each -> each.label().name()).toList());
    }

    private static String branch(Parallel parallel, int number) {
        return "branch " + number + " of " + parallel.label().name();
    }

    private List<Element> patched(String place, List<Element> base) {
        List<Element> result = new ArrayList<>(insertedAfter.getOrDefault("start of " + place, List.of()));
        for (Element each : base) {
            if (!removed.contains(each.label().name())) {
                result.add(patched(each));
            }
            result.addAll(insertedAfter.getOrDefault(each.label().name(), List.of()));
        }
        return result;
    }

    private Element patched(Element base) {
        Element other = replaced.get(base.label().name());
        if (other != null) {
            return other;
        }
        if (base instanceof Stage stage) {
            return new Stage(stage.label(), stage.activity(), patched(stage.label().name(), stage.elements()));
        }
        if (base instanceof Parallel parallel) {
            List<List<Element>> branches = new ArrayList<>();
            for (int i = 0; i < parallel.branches().size(); i++) {
                branches.add(patched(branch(parallel, i), parallel.branches().get(i)));
            }
            return new Parallel(parallel.label(), branches);
        }
        return base instanceof Choice choice ? new Choice(choice.label(), choice.options().stream().map(this::patched).toList()) : base;
    }

    private Choice.Option patched(Choice.Option base) {
        Choice.Option header = options.getOrDefault(base.label().name(), base);
        return new Choice.Option(header.label(), header.share(), header.types(), header.otherwise(),
                patched(base.label().name(), base.elements()));
    }
}
