package org.vsm.cli.diagram.dot;

import java.util.ArrayList;
import java.util.List;
import org.vsm.analysis.flow.Choice;
import org.vsm.analysis.flow.Element;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.flow.Parallel;
import org.vsm.analysis.flow.Stage;
import org.vsm.analysis.flow.Step;
import org.vsm.cli.diagram.elements.OptionWays;
import org.vsm.cli.diagram.elements.SingleParts;
import org.vsm.cli.diagram.words.DiagramWords;
import org.vsm.cli.diagram.words.DrawnState;

/** A flow in Graphviz's language: laid out freely by {@code dot}, on vsm's grid by {@code neato -n2}. */
public final class FlowDot {

    private final SingleParts singles;
    private final OptionWays options;
    private final StringBuilder out = new StringBuilder();
    private int column;
    private int row;
    private int lowest;
    private int highest;

    private FlowDot(DrawnState state) {
        DiagramWords words = new DiagramWords(state);
        this.singles = new SingleParts(state, words);
        this.options = new OptionWays(singles, words, state.figures().flow().types());
    }

    /** The graph; names of elements are its nodes, so that other tools can refer to them. */
    public static String of(DrawnState state) {
        Flow flow = state.figures().flow();
        FlowDot dot = new FlowDot(state);
        dot.out.append("digraph ").append(DotText.quoted(flow.name())).append(" {\n  rankdir=LR;\n  node [shape=box];\n");
        List<Exit> ends = dot.sequence(flow.elements(), List.of());
        if (!ends.isEmpty()) {
            dot.node("end of " + flow.name(), "", "point");
            ends.forEach(end -> dot.edge(end, "end of " + flow.name()));
        }
        dot.out.append("}\n");
        return dot.out.toString();
    }

    /**
     * Where the flow goes on from.
     *
     * @param label of the edge that starts here; null: none
     */
    private record Exit(String node, String label) {
    }

    private List<Exit> sequence(List<Element> elements, List<Exit> before) {
        List<Exit> open = before;
        for (Element element : elements) {
            open = element(element, open);
        }
        return open;
    }

    private List<Exit> element(Element element, List<Exit> before) {
        if (element instanceof Stage stage) {
            return sequence(stage.elements(), before);
        }
        if (element instanceof Choice choice) {
            return choice(choice, before);
        }
        if (element instanceof Parallel parallel) {
            return parallel(parallel, before);
        }
        String name = element.label().name();
        int here = column;
        node(name, singles.nameOf(element), DotText.shapeOf(element.label().kind()));
        before.forEach(exit -> edge(exit, name));
        if (element instanceof Step step) {
            step.reworks().forEach(each -> wayBack(name, here, each));
            step.skips().forEach(each -> edge(new Exit(name, singles.wayLabel(each.share(), each.reason())), each.target()));
        }
        return List.of(new Exit(name, null));
    }

    /** Work on the way back stands above all else, in front of the step that sends it back. */
    private void wayBack(String from, int columnOfStep, Step.Rework rework) {
        int next = column;
        int line = row;
        row = rework.wayBack().isEmpty() ? row : --highest;
        column = columnOfStep;
        List<Exit> back = sequence(rework.wayBack(), List.of(new Exit(from, singles.wayLabel(rework.share(), rework.reason()))));
        back.forEach(exit -> edge(exit, rework.target()));
        row = line;
        column = next;
    }

    private List<Exit> choice(Choice choice, List<Exit> before) {
        String split = choice.label().name();
        node(split, "", "diamond");
        before.forEach(exit -> edge(exit, split));
        List<Exit> after = new ArrayList<>();
        sideBySide(options.of(choice).stream().<Runnable>map(way -> () -> after.addAll(sequence(way.elements(), List.of(new Exit(split, way.label()))))).toList());
        return after;
    }

    private List<Exit> parallel(Parallel parallel, List<Exit> before) {
        String split = parallel.label().name();
        String join = "end of " + split;
        node(split, "", "point");
        before.forEach(exit -> edge(exit, split));
        List<Exit> ends = new ArrayList<>();
        sideBySide(parallel.branches().stream().<Runnable>map(branch -> () -> ends.addAll(sequence(branch, List.of(new Exit(split, null))))).toList());
        node(join, "", "point");
        ends.forEach(end -> edge(end, join));
        return List.of(new Exit(join, null));
    }

    /** Each in a row of its own; what comes next stands behind the longest of them. */
    private void sideBySide(List<Runnable> ways) {
        int start = column;
        int line = row;
        int end = column;
        for (int i = 0; i < ways.size(); i++) {
            column = start;
            row = i == 0 ? line : ++lowest;
            ways.get(i).run();
            end = Math.max(end, column);
        }
        column = end;
        row = line;
    }

    private void node(String name, String title, String shape) {
        out.append("  ").append(DotText.quoted(name)).append(" [shape=").append(shape).append(", label=").append(DotText.quoted(title)).append(", ")
                .append(new DotPlace(column++, row).attribute()).append("];\n");
    }

    private void edge(Exit from, String to) {
        out.append("  ").append(DotText.quoted(from.node())).append(" -> ").append(DotText.quoted(to));
        if (from.label() != null) {
            out.append(" [label=").append(DotText.quoted(from.label())).append(']');
        }
        out.append(";\n");
    }
}
