package org.vsm.cli.diagram.parts;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.vsm.analysis.flow.Choice;
import org.vsm.analysis.flow.Element;
import org.vsm.analysis.flow.Parallel;
import org.vsm.analysis.flow.Stage;
import org.vsm.analysis.flow.Step;

/** Turns the elements of a flow into the parts of its map. Each is measured once, however many rows it is tried in. */
public final class PartsOfFlow {

    private final SingleParts singles;
    private final OptionWays options;
    private final Map<Element, Part> parts = new IdentityHashMap<>();
    private final Map<Step, List<WayApart>> waysOf = new IdentityHashMap<>();

    public PartsOfFlow(DrawnState input, DiagramWords words) {
        this.singles = new SingleParts(input, words);
        this.options = new OptionWays(singles, input.figures().flow().types());
    }

    /** The parts of elements one after the other, with the ways back and ahead that lie wholly among them. */
    public Sequence sequence(List<Element> elements) {
        return sequence(elements, false);
    }

    /** The same for a row of the picture: it also holds the labels of ways that lead from it to other rows, and the work on them. */
    public Sequence row(List<Element> elements) {
        return sequence(elements, true);
    }

    private Sequence sequence(List<Element> elements, boolean row) {
        List<Part> parts = new ArrayList<>();
        List<Set<String>> names = new ArrayList<>();
        for (Element element : elements) {
            parts.add(part(element));
            names.add(Names.in(element));
        }
        List<WayApart> ways = new ArrayList<>();
        for (WayApart way : allWays(elements)) {
            if (belongsHere(way, elements, names)) {
                ways.add(way);
            } else if (row && indexOf(way.to(), names) < 0) {
                ways.add(way.labelled(singles.elsewhere(way)));
            }
        }
        return new Sequence(parts, ways);
    }

    /** All ways back and ahead that start among elements. */
    public List<WayApart> allWays(List<Element> elements) {
        List<WayApart> ways = new ArrayList<>();
        elements.forEach(each -> Names.stepsIn(each).forEach(step -> ways.addAll(waysOf.computeIfAbsent(step, this::waysFrom))));
        return ways;
    }

    private List<WayApart> waysFrom(Step step) {
        List<WayApart> ways = new ArrayList<>();
        for (Step.Rework rework : step.reworks()) {
            List<Part> parts = rework.wayBack().stream().map(this::part).toList();
            ways.add(new WayApart(step.label().name(), rework.target(), singles.wayLabel(rework.share().value(), rework.reason()), parts, false));
        }
        for (Step.Skip skip : step.skips()) {
            ways.add(new WayApart(step.label().name(), skip.target(), singles.wayLabel(skip.share().value(), skip.reason()), List.of(), true));
        }
        return ways;
    }

    /** Both ends are here, in different parts or on different ways of one, or they are a step that stands here itself. */
    private static boolean belongsHere(WayApart way, List<Element> elements, List<Set<String>> names) {
        int start = indexOf(way.from(), names);
        int end = indexOf(way.to(), names);
        return start >= 0 && end >= 0 && (start != end || way.from().equals(way.to()) && names.get(start).size() == 1
                || optionOf(way.from(), elements.get(start)) != optionOf(way.to(), elements.get(start)));
    }

    /** Which option of a choice a name is in; of anything else: no matter which. */
    private static int optionOf(String name, Element element) {
        return element instanceof Choice choice ? indexOf(name, choice.options().stream().map(PartsOfFlow::names).toList()) : 0;
    }

    private static Set<String> names(Choice.Option option) {
        return option.elements().stream().flatMap(each -> Names.in(each).stream()).collect(Collectors.toSet());
    }

    private static int indexOf(String name, List<Set<String>> names) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).contains(name)) {
                return i;
            }
        }
        return -1;
    }

    /** The part of an element with all that it holds. */
    public Part part(Element element) {
        return parts.computeIfAbsent(element, this::made);
    }

    private Part made(Element element) {
        if (element instanceof Stage stage) {
            return new StageFrame(stage.label().title(), sequence(stage.elements()));
        }
        if (element instanceof Choice choice) {
            return new Fork(false, options.of(choice).stream().map(each -> new Fork.Way(each.label(), sequence(each.elements()), each.main())).toList());
        }
        if (element instanceof Parallel parallel) {
            return new Fork(true, parallel.branches().stream().map(this::branch).toList());
        }
        return singles.of(element);
    }

    private Fork.Way branch(List<Element> branch) {
        return new Fork.Way("", sequence(branch), singles.isMain(branch));
    }
}
