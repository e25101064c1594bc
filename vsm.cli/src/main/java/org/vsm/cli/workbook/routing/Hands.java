package org.vsm.cli.workbook.routing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vsm.analysis.chain.FlowGraph;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.chain.Node.Branch;
import org.vsm.analysis.chain.Node.Kind;
import org.vsm.analysis.chain.ParallelBlock;
import org.vsm.analysis.flow.Step;
import org.vsm.analysis.flow.Step.Performer;
import org.vsm.cli.workbook.formula.Expr;
import org.vsm.cli.workbook.routing.StateGraph.Exit;
import org.vsm.cli.workbook.sheet.Words;

/**
 * Units on their way between two steps, kept apart by whose hands they were in last: what arrives at a step of others has
 * changed hands. Hand-off elements are counted by themselves and empty the hands.
 */
final class Hands {
    private final Section section;
    private final FlowGraph graph;
    private final StateGraph states;
    private final Times times;
    private final Words words;
    private final Map<State, Map<Set<String>, List<Expr>>> arriving = new HashMap<>();
    private final Map<String, Integer> columns = new LinkedHashMap<>();

    Hands(Section section, FlowGraph graph, StateGraph states, Passes passes, Times times, Words words) {
        this.section = section;
        this.graph = graph;
        this.states = states;
        this.times = times;
        this.words = words;
        List<State> all = states.states().stream().filter(state -> state.node() < graph.delivery()).toList();
        for (State state : all) {
            Set<String> own = performers(node(state));
            if (!own.isEmpty()) {
                send(state, Map.of(own, passes.of(state)));
            }
        }
        all.stream().filter(state -> node(state).kind() != Kind.STEP && node(state).kind() != Kind.HANDOFF)
                .sorted((one, other) -> Integer.compare(one.node(), other.node())).forEach(this::carry);
    }

    private Node node(State state) {
        return graph.node(state.node());
    }

    private static Set<String> performers(Node node) {
        Set<String> names = new LinkedHashSet<>();
        if (node.element() instanceof Step step && step.performers() != null) {
            step.performers().all().stream().map(Performer::name).forEach(names::add);
        }
        return names;
    }

    private void carry(State state) {
        Map<Set<String>, Expr> carried = new LinkedHashMap<>();
        arriving.getOrDefault(state, Map.of()).forEach((hands, terms) -> {
            Expr units = Expr.sum(terms);
            boolean plain = terms.size() == 1 && node(state).kind() != Kind.CHOICE && node(state).kind() != Kind.JOIN;
            if (units != Expr.ZERO) {
                carried.put(hands, plain ? units : cell(state, hands, units));
            }
        });
        if (carried.isEmpty()) {
            return;
        }
        if (node(state).kind() == Kind.FORK) {
            fork(state, carried);
        } else {
            send(state, carried);
        }
    }

    private Expr cell(State state, Set<String> hands, Expr units) {
        String name = String.join(" + ", hands) + "/" + state.used();
        int column = columns.computeIfAbsent(name, unknown -> section.column(words.text("routing.hands", String.join(" + ", hands))));
        return section.put(column, state.node(), units, Section.CELL).ref();
    }

    private void fork(State state, Map<Set<String>, Expr> carried) {
        ParallelBlock block = graph.blocks().stream().filter(each -> each.fork() == state.node()).findFirst().orElseThrow();
        for (int branch = 0; branch < block.branches(); branch++) {
            boolean empty = block.start(branch) == block.end(branch);
            State to = new State(empty ? block.join() : block.start(branch), state.used());
            Expr share = empty ? times.longest(new Branch(block.number(), branch)) : Expr.ONE;
            arrive(to, carried, share);
        }
    }

    private void send(State state, Map<Set<String>, Expr> carried) {
        Branch branch = node(state).where().branch();
        for (Exit exit : states.exits(state)) {
            if (exit.to() == null) {
                continue;
            }
            if (branch != null && exit.to().node() == graph.blocks().get(branch.block()).end(branch.position())) {
                State join = new State(graph.blocks().get(branch.block()).join(), exit.to().used());
                arrive(join, carried, exit.share().times(times.longest(branch)));
            } else {
                arrive(exit.to(), carried, exit.share());
            }
        }
    }

    private void arrive(State to, Map<Set<String>, Expr> carried, Expr share) {
        Map<Set<String>, List<Expr>> here = arriving.computeIfAbsent(to, unknown -> new LinkedHashMap<>());
        carried.forEach((hands, units) -> here.computeIfAbsent(hands, unknown -> new ArrayList<>()).add(units.times(share)));
    }

    /** Units per entering unit that come to a step from the hands of others. */
    Expr changed(State step) {
        Set<String> own = performers(node(step));
        List<Expr> terms = new ArrayList<>();
        if (!own.isEmpty()) {
            arriving.getOrDefault(step, Map.of()).forEach((hands, units) -> {
                if (java.util.Collections.disjoint(own, hands)) {
                    terms.addAll(units);
                }
            });
        }
        return Expr.sum(terms);
    }
}
