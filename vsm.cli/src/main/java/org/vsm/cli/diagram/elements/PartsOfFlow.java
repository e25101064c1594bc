package org.vsm.cli.diagram.elements;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vsm.analysis.flow.Choice;
import org.vsm.analysis.flow.Element;
import org.vsm.analysis.flow.Parallel;
import org.vsm.analysis.flow.Stage;
import org.vsm.analysis.flow.Step;
import org.vsm.cli.diagram.parts.Fork;
import org.vsm.cli.diagram.parts.OptionLabel;
import org.vsm.cli.diagram.parts.Part;
import org.vsm.cli.diagram.parts.Sequence;
import org.vsm.cli.diagram.parts.StageFrame;
import org.vsm.cli.diagram.parts.WayApart;
import org.vsm.cli.diagram.words.DiagramWords;
import org.vsm.cli.diagram.words.DrawnState;
import org.vsm.cli.diagram.words.Names;

/** Turns the elements of a flow into the parts of its map. Each is measured once, however many rows it is tried in. */
public final class PartsOfFlow {

    /** What an arrow from another row needs between the elements and the channels above them. */
    private static final double COMING_IN = 14;
    private static final long MOST_COMING_IN = 3;

    private final List<Element> flow;
    private final SingleParts singles;
    private final OptionWays options;
    private final Map<Element, Part> parts = new IdentityHashMap<>();
    private final Map<Step, List<WayApart>> waysOf = new IdentityHashMap<>();
    /** How many ways lead to the row from other rows. */
    private final long comingIn;

    public PartsOfFlow(DrawnState input, DiagramWords words) {
        this.flow = input.figures().flow().elements();
        this.singles = new SingleParts(input, words, ArrowEnds.ofWaysAndInformation(input));
        this.options = new OptionWays(singles, words, input.figures().flow().types());
        this.comingIn = 0;
    }

    private PartsOfFlow(PartsOfFlow others, long comingIn) {
        this.flow = others.flow;
        this.singles = others.singles;
        this.options = others.options;
        this.comingIn = comingIn;
    }

    /** The parts of elements one after the other, with the ways back and ahead that lie wholly among them. */
    public Sequence sequence(List<Element> elements) {
        return sequence(elements, false);
    }

    /** The same for a row of the picture: it also holds the labels of ways that lead from it to other rows, and the work on them. */
    public Sequence row(List<Element> elements) {
        long ends = comingIn(elements);
        return (ends == 0 ? this : new PartsOfFlow(this, ends)).sequence(elements, true);
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
        return new Sequence(parts, ways, ways.isEmpty() ? 0 : COMING_IN * Math.min(comingIn, MOST_COMING_IN));
    }

    /** How many ways lead to elements of a row from elsewhere. */
    private long comingIn(List<Element> row) {
        Set<String> own = row.stream().flatMap(each -> Names.in(each).stream()).collect(Collectors.toSet());
        return flow.stream().flatMap(each -> Names.stepsIn(each).stream()).filter(each -> !own.contains(each.label().name()))
                .flatMap(each -> Stream.concat(each.reworks().stream().map(Step.Rework::target), each.skips().stream().map(Step.Skip::target)))
                .filter(own::contains).count();
    }

    /** All ways back and ahead that start among elements. */
    public List<WayApart> allWays(List<Element> elements) {
        List<WayApart> ways = new ArrayList<>();
        elements.forEach(each -> Names.stepsIn(each).forEach(step -> ways.addAll(ways(step))));
        return ways;
    }

    /** The ways back and ahead that start at a step. */
    public List<WayApart> ways(Step step) {
        return waysOf.computeIfAbsent(step, this::waysFrom);
    }

    private List<WayApart> waysFrom(Step step) {
        List<WayApart> ways = new ArrayList<>();
        for (Step.Rework rework : step.reworks()) {
            ways.add(new WayApart(step.label().name(), rework.target(), singles.wayLabel(rework.share(), rework.reason()),
                    rework.wayBack().stream().map(this::part).toList(), singles.inWords(rework.wayBack()), false));
        }
        for (Step.Skip skip : step.skips()) {
            ways.add(new WayApart(step.label().name(), skip.target(), singles.wayLabel(skip.share(), skip.reason()), List.of(), "", true));
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
            return new Fork(false, options.of(choice).stream().map(this::way).toList());
        }
        if (element instanceof Parallel parallel) {
            return new Fork(true, parallel.branches().stream().map(this::branch).toList());
        }
        return singles.of(element);
    }

    private Fork.Way way(OptionWays.Way way) {
        OptionLabel label = new OptionLabel(way.option() == null ? "" : way.option().label().name(), way.label());
        return new Fork.Way(way.option() == null ? label : singles.burst(way.option().label(), label), sequence(way.elements()), way.main());
    }

    private Fork.Way branch(List<Element> branch) {
        return new Fork.Way(new OptionLabel("", ""), sequence(branch), singles.isMain(branch));
    }
}
