package org.vsm.cli.workbook.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.vsm.analysis.chain.FlowGraph;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.flow.Label;
import org.vsm.analysis.flow.WorkType;
import org.vsm.cli.workbook.formula.Expr;
import org.vsm.cli.workbook.sheet.Look;
import org.vsm.cli.workbook.sheet.Page;
import org.vsm.cli.workbook.sheet.Words;

/** The helper sheet of a state: for every type of work, how its units pass through the stream. */
public final class Routing {
    private final FlowGraph graph;
    private final Inputs inputs;
    private final Words words;
    private final List<Section> sections = new ArrayList<>();
    private final List<TypeFlow> flows = new ArrayList<>();

    /**
     * Writes the passes. They depend on shares only; times may in turn depend on the passes and follow in {@link #times()}.
     *
     * @param firstRow below the sheet's title
     * @param titles   what people call elements
     */
    public Routing(Page page, int firstRow, FlowGraph graph, Inputs inputs, Function<Label, String> titles, Words words) {
        this.graph = graph;
        this.inputs = inputs;
        this.words = words;
        int row = firstRow;
        for (WorkType type : graph.flow().types()) {
            if (!type.name().equals(Flow.NO_TYPE)) {
                page.text(row++, 0, words.text("routing.type", type.title()), Look.SECTION);
            }
            Section section = new Section(page, graph, titles, words, row);
            sections.add(section);
            TypeFlow flow = new TypeFlow(section, type.name(), inputs, words);
            flows.add(flow);
            row = flow.end() + 2;
        }
    }

    /** Expected passes of a node per entering unit, of any type. */
    public Expr passesOf(int node) {
        return Expr.sum(flows.stream().map(flow -> inputs.typeShare(flow.ways().type()).times(flow.passesOf(node))).toList());
    }

    private Expr plainPassesOf(int node) {
        return Expr.sum(flows.stream().map(flow -> inputs.typeShare(flow.ways().type()).times(flow.withoutRework().passes(node))).toList());
    }

    /** Writes the times, type by type in the order of the flow. */
    public List<TypePassage> times() {
        return flows.stream().map(flow -> new TypePassage(flow, inputs, this::plainPassesOf, words)).toList();
    }

    /** Draws what only looks; called when all columns are there. */
    public void finish() {
        sections.forEach(Section::finish);
    }

    /** The first row below. */
    public int end() {
        return flows.get(flows.size() - 1).end() + 1;
    }

    /** The nodes and ways that the rows stand for. */
    public FlowGraph graph() {
        return graph;
    }
}
