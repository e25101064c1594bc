package org.vsm.cli.workbook.routing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vsm.analysis.chain.FlowGraph;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.flow.Step;
import org.vsm.cli.workbook.formula.Expr;
import org.vsm.cli.workbook.sheet.Look;
import org.vsm.cli.workbook.sheet.Words;

/**
 * How units would pass if nothing were sent back: passes, chances to be delivered, and the product of %C&amp;A from each
 * element on. And how many get through without being sent back as things are.
 */
final class WithoutRework {

    private final Section section;
    private final FlowGraph graph;
    private final Ways ways;
    private final Inputs inputs;
    private final Words words;
    private final Map<Integer, Expr> passes = new HashMap<>();
    private final Map<Integer, Expr> firstPasses = new HashMap<>();
    private final Map<Integer, Expr> chances = new HashMap<>();
    private final Map<Integer, Expr> quality = new HashMap<>();
    private Expr neverBack = Expr.ZERO;
    private Expr rated = Expr.ZERO;

    WithoutRework(Section section, FlowGraph graph, Ways ways, Inputs inputs, Words words) {
        this.section = section;
        this.graph = graph;
        this.ways = ways;
        this.inputs = inputs;
        this.words = words;
        if (graph.size() > 0 && graph.delivery() > 0) {
            fillForward();
            if (ways.haveLeaves()) {
                fillChances();
            }
            fillQuality();
        }
    }

    private List<Node> beforeDelivery() {
        return graph.nodes().subList(0, graph.delivery());
    }

    private void fillForward() {
        Map<Integer, List<Expr>> plain = new HashMap<>(Map.of(0, List.of(Expr.ONE)));
        Map<Integer, List<Expr>> first = new HashMap<>(Map.of(0, List.of(Expr.ONE)));
        int column = section.column(words.text("routing.norework"));
        int firstColumn = ways.haveRework() ? section.column(words.text("routing.neverback")) : column;
        for (Node node : beforeDelivery()) {
            Expr units = Expr.sum(plain.getOrDefault(node.index(), List.of()));
            if (units == Expr.ZERO) {
                continue;
            }
            Expr all = section.put(column, node.index(), units, Section.CELL).ref();
            passes.put(node.index(), all);
            ways.withoutReworkFrom(node).forEach(way -> add(plain, way, all));
            Expr never = ways.haveRework()
                    ? section.put(firstColumn, node.index(), Expr.sum(first.getOrDefault(node.index(), List.of())), Section.CELL).ref() : all;
            firstPasses.put(node.index(), never);
            ways.from(node).stream().filter(way -> way.line() == null).forEach(way -> add(first, way, never));
        }
        neverBack = Expr.sum(first.getOrDefault(graph.delivery(), List.of()));
    }

    private static void add(Map<Integer, List<Expr>> arrivals, Way way, Expr units) {
        if (way.to() != Way.OUT) {
            arrivals.computeIfAbsent(way.to(), to -> new ArrayList<>()).add(units.times(way.share()));
        }
    }

    private void fillChances() {
        int column = section.column(words.text("routing.norework.chance"));
        for (int index = graph.delivery() - 1; index >= 0; index--) {
            if (passes.containsKey(index)) {
                chances.put(index, section.put(column, index, onward(index, chances), Section.CELL).ref());
            }
        }
    }

    private void fillQuality() {
        int column = section.column(words.text("routing.quality"));
        int ratedColumn = section.column(words.text("routing.rated"));
        double sum = 0;
        for (int index = graph.delivery() - 1; index >= 0; index--) {
            if (passes.containsKey(index)) {
                Expr own = graph.node(index).element() instanceof Step step ? inputs.completeAccurate(step, ways.type()) : Expr.ONE;
                Expr onward = onward(index, quality);
                quality.put(index, section.put(column, index, own.times(onward), Section.CELL).ref());
                if (graph.node(index).element() instanceof Step step) {
                    Expr passed = Expr.all(List.of(inputs.isRated(step, ways.type()), passes(index).isMoreThan(Expr.ZERO)));
                    sum += section.put(ratedColumn, index, Expr.either(passed, Expr.ONE, Expr.ZERO), Section.CELL.format("0")).value();
                }
            }
        }
        rated = Expr.call("SUM", sum, section.range(ratedColumn, 0, graph.delivery() - 1));
    }

    private Expr onward(int index, Map<Integer, Expr> values) {
        List<Expr> terms = new ArrayList<>();
        for (Way way : ways.withoutReworkFrom(graph.node(index))) {
            Expr value = way.to() == Way.OUT ? Expr.ZERO : way.to() >= graph.delivery() ? Expr.ONE : values.getOrDefault(way.to(), Expr.ZERO);
            terms.add(way.share().times(value));
        }
        return Expr.sum(terms);
    }

    /** Share of entering units that would be delivered. */
    Expr delivered() {
        return ways.haveLeaves() ? chances.getOrDefault(0, Expr.ONE) : Expr.ONE;
    }

    /** Passes of an element per unit that would enter. */
    Expr passes(int node) {
        return passes.getOrDefault(node, Expr.ZERO);
    }

    /** Passes of an element before delivery, per unit that would be delivered. */
    Expr passesOfDelivered(int node) {
        Expr chance = ways.haveLeaves() ? chances.getOrDefault(node, Expr.ZERO) : Expr.ONE;
        return passes(node).times(chance).overOrZero(delivered());
    }

    /** Share of entering units that is delivered without ever being sent back. */
    Expr neverBack() {
        return neverBack;
    }

    /** Product of %C&amp;A along the way of a unit that would be delivered. */
    Expr rolled() {
        return quality.containsKey(0) ? quality.get(0).overOrZero(delivered()) : Expr.ONE;
    }

    /** How many steps on the way say how much they pass on complete and accurate. */
    Expr rated() {
        return rated;
    }
}
