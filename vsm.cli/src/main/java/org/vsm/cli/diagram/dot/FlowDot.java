package org.vsm.cli.diagram.dot;

import java.util.ArrayList;
import java.util.List;
import org.vsm.analysis.flow.Choice;
import org.vsm.analysis.flow.Element;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.flow.Parallel;
import org.vsm.analysis.flow.ShareFact;
import org.vsm.analysis.flow.Stage;
import org.vsm.analysis.flow.Step;
import org.vsm.cli.wording.Wording;

/** A flow in Graphviz's language, laid out freely by whoever draws it. */
public final class FlowDot {

    private final Wording wording;
    private final StringBuilder out = new StringBuilder();

    private FlowDot(Wording wording) {
        this.wording = wording;
    }

    /** The graph; names of elements are its nodes, so that other tools can refer to them. */
    public static String of(Flow flow, Wording wording) {
        FlowDot dot = new FlowDot(wording);
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
        node(name, element.label().title(), DotText.shapeOf(element.label().kind()));
        before.forEach(exit -> edge(exit, name));
        if (element instanceof Step step) {
            step.reworks().forEach(each -> wayBack(name, each));
            step.skips().forEach(each -> edge(new Exit(name, share(each.share().value())), each.target()));
        }
        return List.of(new Exit(name, null));
    }

    private void wayBack(String from, Step.Rework rework) {
        List<Exit> back = sequence(rework.wayBack(), List.of(new Exit(from, share(rework.share().value()))));
        back.forEach(exit -> edge(exit, rework.target()));
    }

    private List<Exit> choice(Choice choice, List<Exit> before) {
        String split = choice.label().name();
        node(split, "", "diamond");
        before.forEach(exit -> edge(exit, split));
        List<Exit> after = new ArrayList<>();
        for (Choice.Option option : choice.options()) {
            String label = option.share() == null ? option.label().title() : share(option.share()) + " " + option.label().title();
            after.addAll(sequence(option.elements(), List.of(new Exit(split, label))));
        }
        if (choice.options().stream().noneMatch(Choice.Option::otherwise) && choice.options().stream().allMatch(each -> each.types().isEmpty())) {
            after.add(new Exit(split, null));
        }
        return after;
    }

    private List<Exit> parallel(Parallel parallel, List<Exit> before) {
        String split = parallel.label().name();
        String join = "end of " + split;
        node(split, "", "point");
        node(join, "", "point");
        before.forEach(exit -> edge(exit, split));
        parallel.branches().forEach(branch -> sequence(branch, List.of(new Exit(split, null))).forEach(exit -> edge(exit, join)));
        return List.of(new Exit(join, null));
    }

    private String share(ShareFact share) {
        return share.isKnown() ? wording.numerals().percent(share.share().doubleValue()) : "?";
    }

    private void node(String name, String title, String shape) {
        out.append("  ").append(DotText.quoted(name)).append(" [shape=").append(shape).append(", label=").append(DotText.quoted(title)).append("];\n");
    }

    private void edge(Exit from, String to) {
        out.append("  ").append(DotText.quoted(from.node())).append(" -> ").append(DotText.quoted(to));
        if (from.label() != null) {
            out.append(" [label=").append(DotText.quoted(from.label())).append(']');
        }
        out.append(";\n");
    }
}
