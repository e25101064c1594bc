package org.vsm.cli.workbook.routing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vsm.analysis.chain.FlowGraph;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.flow.Step;
import org.vsm.cli.workbook.formula.Expr;
import org.vsm.cli.workbook.sheet.Words;

/** How units of one type of work pass through the stream. */
final class TypeFlow {
    private final FlowGraph graph;
    private final Words words;
    private final Section section;
    private final Ways ways;
    private final StateGraph states;
    private final Passes passes;
    private final Deliveries deliveries;
    private final WithoutRework withoutRework;
    private final Map<Integer, List<State>> statesOf = new HashMap<>();
    private final Map<Integer, Expr> passesOf = new HashMap<>();
    private final Map<Integer, Expr> passesOfDelivered = new HashMap<>();
    private final int end;

    TypeFlow(Section section, String type, Inputs inputs, Words words) {
        this.graph = section.graph();
        this.words = words;
        this.section = section;
        this.ways = new Ways(graph, type, inputs);
        writeSharesOn();
        this.states = new StateGraph(graph, ways);
        states.states().forEach(state -> statesOf.computeIfAbsent(state.node(), node -> new ArrayList<>()).add(state));
        ReturnTable table = new ReturnTable(section, words);
        this.passes = new Passes(section, states, table, words);
        this.deliveries = new Deliveries(section, graph, states, ways, passes, table, words);
        this.end = table.end();
        writeNodePasses();
        this.withoutRework = new WithoutRework(section, graph, ways, inputs, words);
    }

    private void writeSharesOn() {
        List<Node> branching = graph.nodes().stream()
                .filter(node -> node.element() instanceof Step step && !ways.sharesElsewhere(step).isEmpty()).toList();
        if (branching.isEmpty()) {
            return;
        }
        int column = section.column(words.text("routing.on"));
        int keptColumn = ways.haveRework() ? section.column(words.text("routing.kept")) : -1;
        int plainColumn = ways.haveRework() ? section.column(words.text("routing.on.norework")) : -1;
        for (Node node : branching) {
            Step step = (Step) node.element();
            Expr on = section.put(column, node.index(), Expr.max(List.of(Expr.ZERO, rest(ways.sharesElsewhere(step)))),
                    Section.SHARE).ref();
            ways.setOn(node, on);
            if (!ways.sharesBack(step).isEmpty()) {
                Expr forward = rest(ways.sharesBack(step));
                Expr kept = section.put(keptColumn, node.index(),
                        Expr.either(forward.isMoreThan(Expr.ZERO), forward, Expr.ONE), Section.SHARE).ref();
                Expr plain = Expr.either(forward.isMoreThan(Expr.ZERO), on.over(kept), Expr.ONE);
                ways.setWithoutRework(node, section.put(plainColumn, node.index(), plain, Section.SHARE).ref(), kept);
            }
        }
    }

    /** What is left of 1, without the noise of binary fractions. */
    private static Expr rest(List<Expr> shares) {
        Expr rest = Expr.ONE;
        for (Expr share : shares) {
            rest = rest.minus(share);
        }
        return rest.rounded();
    }

    private void writeNodePasses() {
        boolean remembering = statesOf.values().stream().anyMatch(all -> all.size() > 1);
        int column = remembering ? section.column(words.text("routing.allpasses")) : -1;
        int delivered = ways.haveLeaves() ? section.column(words.text("routing.deliveredpasses")) : -1;
        for (Node node : graph.nodes()) {
            List<State> own = statesOf.getOrDefault(node.index(), List.of());
            Expr all = Expr.sum(own.stream().map(passes::of).toList());
            if (all != Expr.ZERO) {
                passesOf.put(node.index(), own.size() > 1 ? section.put(column, node.index(), all, Section.CELL).ref() : all);
            }
            if (all != Expr.ZERO && node.index() < graph.delivery()) {
                Expr part = Expr.sum(own.stream().map(state -> passes.of(state).times(deliveries.chance(state))).toList());
                passesOfDelivered.put(node.index(), delivered < 0 ? passesOf.get(node.index())
                        : section.put(delivered, node.index(), part.overOrZero(deliveries.delivered()), Section.CELL).ref());
            }
        }
    }

    Section section() {
        return section;
    }

    FlowGraph graph() {
        return graph;
    }

    Ways ways() {
        return ways;
    }

    StateGraph states() {
        return states;
    }

    Passes passes() {
        return passes;
    }

    Deliveries deliveries() {
        return deliveries;
    }

    WithoutRework withoutRework() {
        return withoutRework;
    }

    /** The states of a node that units can get to. */
    List<State> statesOf(int node) {
        return statesOf.getOrDefault(node, List.of());
    }

    /** Expected passes of a node per unit of the type that enters. */
    Expr passesOf(int node) {
        return passesOf.getOrDefault(node, Expr.ZERO);
    }

    /** Expected passes of a node before delivery per unit of the type that is delivered. */
    Expr passesOfDelivered(int node) {
        return passesOfDelivered.getOrDefault(node, Expr.ZERO);
    }

    /** The first row below. */
    int end() {
        return end;
    }
}
