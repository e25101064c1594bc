package org.vsm.cli.workbook.routing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.vsm.analysis.chain.FlowGraph;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.chain.Node.Kind;
import org.vsm.analysis.flow.Step;
import org.vsm.analysis.leadtime.EstimateEnd;
import org.vsm.cli.workbook.formula.Expr;
import org.vsm.cli.workbook.routing.StateGraph.Exit;
import org.vsm.cli.workbook.routing.Times.Column;
import org.vsm.cli.workbook.sheet.Words;

/** The figures of one type of work: how its units pass, and how long that takes them. All are formulas. */
public final class TypePassage {
    private final TypeFlow flow;
    private final FlowGraph graph;
    private final Section section;
    private final Inputs inputs;
    private final Words words;
    private final String type;
    private final Times times;
    private final Column lead;
    private final Column low;
    private final Column high;
    private final Column plain;
    private final Map<Integer, Expr> leadTimePasses = new HashMap<>();
    private final Map<Integer, Expr> waiting = new HashMap<>();
    private final Map<Integer, Expr> working = new HashMap<>();
    private final Map<Integer, Expr> value = new HashMap<>();
    private final MainRoute mainRoute;
    private final Expr waitTime;
    private final Expr processTime;
    private final Expr valueTime;
    private final Expr handoffs;
    private final Expr mainWait;
    private final Expr mainWork;

    /** @param plainPasses per node, passes per entering unit of any type if nothing were sent back */
    TypePassage(TypeFlow flow, Inputs inputs, IntFunction<Expr> plainPasses, Words words) {
        this.flow = flow;
        this.graph = flow.graph();
        this.section = flow.section();
        this.inputs = inputs;
        this.words = words;
        this.type = flow.ways().type();
        this.times = new Times(section, graph, words);
        this.lead = leadTime("routing.time", EstimateEnd.MEAN);
        times.mark(lead);
        boolean varies = graph.nodes().stream().anyMatch(node -> node.kind().takesTime() && varies(node));
        this.low = varies ? leadTime("routing.low", EstimateEnd.LOW) : lead;
        this.high = varies ? leadTime("routing.high", EstimateEnd.HIGH) : lead;
        this.plain = graph.lines().isEmpty() ? lead : times.column(words.text("routing.norework.time"), node -> plainTime(node, plainPasses));
        writeLeadTimePasses();
        this.waitTime = part("routing.wait", waiting, node -> wait(node, EstimateEnd.MEAN).times(passes(node)));
        this.processTime = part("routing.work", working, node -> work(node, EstimateEnd.MEAN).times(passes(node)));
        this.valueTime = part("routing.value", value, this::valueAdded);
        this.handoffs = part("routing.handoffs", new HashMap<>(), changesOfHands());
        this.mainRoute = new MainRoute(section, graph, flow.ways(), times, words);
        this.mainWait = part("routing.main.wait", new HashMap<>(), node -> mainRoute.mark(node).times(wait(node, EstimateEnd.MEAN)));
        this.mainWork = part("routing.main.work", new HashMap<>(), node -> mainRoute.mark(node).times(work(node, EstimateEnd.MEAN)));
    }

    private boolean varies(Node node) {
        return List.of(EstimateEnd.LOW, EstimateEnd.HIGH).stream().anyMatch(end ->
                wait(node.index(), end).value() != wait(node.index(), EstimateEnd.MEAN).value()
                        || work(node.index(), end).value() != work(node.index(), EstimateEnd.MEAN).value());
    }

    private Expr wait(int node, EstimateEnd end) {
        return inputs.wait(graph.node(node).element(), type, end);
    }

    private Expr work(int node, EstimateEnd end) {
        return inputs.process(graph.node(node).element(), type, end);
    }

    private Column leadTime(String head, EstimateEnd end) {
        return times.column(words.text(head), node -> flow.passesOfDelivered(node).times(wait(node, end).plus(work(node, end))));
    }

    private Expr plainTime(int node, IntFunction<Expr> plainPasses) {
        Expr wait = inputs.waitAt(graph.node(node).element(), type, plainPasses.apply(node));
        return flow.withoutRework().passesOfDelivered(node).times(wait.plus(work(node, EstimateEnd.MEAN)));
    }

    private void writeLeadTimePasses() {
        boolean parallel = graph.blocks().stream().anyMatch(block -> block.fork() < graph.delivery());
        int column = parallel ? section.column(words.text("routing.counted")) : -1;
        for (Node node : graph.nodes().subList(0, graph.delivery())) {
            if (node.kind().takesTime()) {
                Expr all = flow.passesOfDelivered(node.index());
                leadTimePasses.put(node.index(), node.where().branch() == null ? all
                        : section.put(column, node.index(), all.times(times.critical(node.index())), Section.CELL).ref());
            }
        }
    }

    private Expr passes(int node) {
        return leadTimePasses.getOrDefault(node, Expr.ZERO);
    }

    /** A column that is added up without regard to branches. */
    private Expr part(String head, Map<Integer, Expr> cells, IntFunction<Expr> content) {
        int column = -1;
        double sum = 0;
        for (Node node : graph.nodes().subList(0, graph.delivery())) {
            Expr formula = node.kind().takesTime() ? content.apply(node.index()) : Expr.ZERO;
            if (formula != Expr.ZERO) {
                column = column < 0 ? section.column(words.text(head)) : column;
                cells.put(node.index(), section.put(column, node.index(), formula, Section.CELL).ref());
                sum += formula.value();
            }
        }
        return column < 0 ? Expr.ZERO : Expr.call("SUM", sum, section.range(column, 0, graph.delivery() - 1));
    }

    private Expr valueAdded(int node) {
        if (!(graph.node(node).element() instanceof Step step)) {
            return Expr.ZERO;
        }
        return flow.withoutRework().passesOfDelivered(node).times(times.critical(node)).times(inputs.valueAdded(step, type));
    }

    private IntFunction<Expr> changesOfHands() {
        Hands hands = new Hands(section, graph, flow.states(), flow.passes(), times, words);
        return node -> {
            if (graph.node(node).kind() == Kind.HANDOFF) {
                return passes(node);
            }
            List<Expr> changes = new ArrayList<>();
            for (State state : flow.statesOf(node)) {
                changes.add(hands.changed(state).times(flow.deliveries().chance(state)));
            }
            return Expr.sum(changes).times(times.critical(node)).overOrZero(delivered());
        };
    }

    /** The name of the type. */
    public String type() {
        return type;
    }

    /** Share of the type's entering units that is delivered. */
    public Expr delivered() {
        return flow.deliveries().delivered();
    }

    /** The same if nothing were sent back. */
    public Expr plainDelivered() {
        return flow.withoutRework().delivered();
    }

    /** Waiting per delivered unit. */
    public Expr waitTime() {
        return waitTime;
    }

    /** Work per delivered unit. */
    public Expr processTime() {
        return processTime;
    }

    /** Lead time with every estimate at its low end. */
    public Expr low() {
        return low.sum();
    }

    /** Lead time with every estimate at its high end. */
    public Expr high() {
        return high.sum();
    }

    /** Lead time if nothing were sent back. */
    public Expr plainLeadTime() {
        return plain.sum();
    }

    /** Value-adding time. */
    public Expr valueTime() {
        return valueTime;
    }

    /** Hand-offs per delivered unit. */
    public Expr handoffs() {
        return handoffs;
    }

    /** Waiting on the most probable way. */
    public Expr mainWait() {
        return mainWait;
    }

    /** Work on the most probable way. */
    public Expr mainWork() {
        return mainWork;
    }

    /** Returns per delivered unit. */
    public Expr returns() {
        List<Expr> terms = new ArrayList<>();
        for (State state : flow.states().states()) {
            for (Exit exit : flow.states().exits(state)) {
                if (exit.way().line() != null && state.node() < graph.delivery()) {
                    terms.add(flow.passes().of(state).times(exit.share()).times(flow.deliveries().chance(exit)));
                }
            }
        }
        return Expr.sum(terms).overOrZero(delivered());
    }

    /** Share of the delivered units that was never sent back. */
    public Expr firstTimeThrough() {
        return graph.delivery() == 0 ? Expr.ONE : flow.withoutRework().neverBack().overOrZero(delivered());
    }

    /** Product of %C&amp;A along the way. */
    public Expr rolled() {
        return flow.withoutRework().rolled();
    }

    /** How many steps on the way have a %C&amp;A. */
    public Expr rated() {
        return flow.withoutRework().rated();
    }

    /** Expected passes of a node per entering unit. */
    public Expr passesOf(int node) {
        return flow.passesOf(node);
    }

    /** Passes of a node per delivered unit that count in the lead time. */
    public Expr leadTimePasses(int node) {
        return leadTimePasses.getOrDefault(node, Expr.ZERO);
    }

    /** Waiting at a node per delivered unit. */
    public Expr waitingAt(int node) {
        return waiting.getOrDefault(node, Expr.ZERO);
    }

    /** Work at a node per delivered unit. */
    public Expr workAt(int node) {
        return working.getOrDefault(node, Expr.ZERO);
    }

    /** Value-adding time at a node per delivered unit. */
    public Expr valueAt(int node) {
        return value.getOrDefault(node, Expr.ZERO);
    }

    /** 1 where a node is on the most probable way. */
    public Expr onMainRoute(int node) {
        return mainRoute.mark(node);
    }
}
