package org.vsm.cli.workbook.routing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vsm.analysis.chain.FlowGraph;
import org.vsm.cli.workbook.formula.Expr;
import org.vsm.cli.workbook.routing.StateGraph.Exit;
import org.vsm.cli.workbook.routing.Stretch.Return;
import org.vsm.cli.workbook.sheet.Look;
import org.vsm.cli.workbook.sheet.Words;

/**
 * The chance to be delivered from every state: backward, each from those after it. Passes x chance / share delivered are
 * the passes of a delivered unit. Where nobody can leave, the chance is 1 and needs no cells.
 */
final class Deliveries {

    private final Section section;
    private final FlowGraph graph;
    private final StateGraph states;
    private final Passes passes;
    private final ReturnTable table;
    private final Map<Integer, int[]> columns = new HashMap<>();
    private final Map<State, Expr> chances = new HashMap<>();
    private final boolean certain;

    Deliveries(Section section, FlowGraph graph, StateGraph states, Ways ways, Passes passes, ReturnTable table, Words words) {
        this.section = section;
        this.graph = graph;
        this.states = states;
        this.passes = passes;
        this.table = table;
        this.certain = !ways.haveLeaves();
        if (!certain) {
            addColumns(words);
            List<Stretch> backward = new ArrayList<>(states.stretches());
            Collections.reverse(backward);
            backward.stream().filter(stretch -> stretch.states().get(0).node() < graph.delivery()).forEach(this::fill);
        }
    }

    private void addColumns(Words words) {
        for (Stretch stretch : states.stretches()) {
            int used = stretch.states().get(0).used();
            if (passes.hasColumns(used) && !columns.containsKey(used)) {
                String suffix = used == 0 ? "" : " " + words.text("routing.used", Integer.toBinaryString(used));
                boolean loops = states.stretches().stream().anyMatch(each -> passes.solution(each) != null
                        && each.states().get(0).used() == used);
                int onward = loops ? section.column(words.text("routing.onward") + suffix) : -1;
                columns.put(used, new int[] {onward, section.column(words.text("routing.chance") + suffix)});
            }
        }
    }

    private void fill(Stretch stretch) {
        Solution solution = passes.solution(stretch);
        List<State> backward = new ArrayList<>(stretch.states());
        Collections.reverse(backward);
        if (solution == null) {
            backward.forEach(state -> put(state, ways(state, List.of(), List.of())));
            return;
        }
        Map<State, Expr> onward = new HashMap<>();
        for (State state : backward) {
            Expr out = onward(stretch, state);
            if (out != Expr.ZERO) {
                onward.put(state, solution.isLive() ? section.put(column(state, 0), state.node(), out, Section.CELL).ref()
                        : Expr.fixed(out.value()));
            }
        }
        List<Expr> delivered = new ArrayList<>();
        for (int i = 0; i < stretch.returns().size(); i++) {
            delivered.add(product(solution, i, onward));
        }
        List<Expr> ofReturns = table.delivered(solution, delivered);
        backward.forEach(state -> put(state, ways(state, stretch.returns(), ofReturns)));
    }

    /** Deliveries by ways that lead out of the loop. */
    private Expr onward(Stretch stretch, State state) {
        List<Expr> terms = new ArrayList<>();
        for (Exit exit : states.exits(state)) {
            boolean inside = exit.to() != null && exit.to().used() == state.used() && stretch.states().contains(exit.to());
            if (!inside) {
                terms.add(exit.share().times(after(exit)));
            }
        }
        return Expr.sum(terms);
    }

    private Expr ways(State state, List<Return> returns, List<Expr> ofReturns) {
        List<Expr> terms = new ArrayList<>();
        for (Exit exit : states.exits(state)) {
            Expr chance = after(exit);
            for (int i = 0; i < returns.size(); i++) {
                if (returns.get(i).from().equals(state) && returns.get(i).line().equals(exit.way().line())) {
                    chance = ofReturns.get(i);
                }
            }
            terms.add(exit.share().times(chance));
        }
        return Expr.sum(terms);
    }

    private Expr after(Exit exit) {
        if (exit.to() == null) {
            return exit.way().to() == Way.OUT ? Expr.ZERO : Expr.ONE;
        }
        return exit.to().node() >= graph.delivery() ? Expr.ONE : chances.getOrDefault(exit.to(), Expr.ZERO);
    }

    /** The units that one on a return delivers without another return. */
    private Expr product(Solution solution, int position, Map<State, Expr> onward) {
        double sum = 0;
        for (Map.Entry<State, Expr> passed : solution.responses().get(position).entrySet()) {
            sum += passed.getValue().value() * onward.getOrDefault(passed.getKey(), Expr.ZERO).value();
        }
        if (!solution.isLive()) {
            return Expr.fixed(sum);
        }
        int first = solution.stretch().states().stream().mapToInt(State::node).min().orElseThrow();
        int last = solution.stretch().states().stream().mapToInt(State::node).max().orElseThrow();
        int used = solution.stretch().states().get(0).used();
        return Expr.call("SUMPRODUCT", sum, section.range(passes.responseColumn(solution.stretch(), position), first, last),
                section.range(columns.get(used)[0], first, last));
    }

    private int column(State state, int position) {
        int[] own = columns.get(state.used());
        return own == null ? -1 : own[position];
    }

    private void put(State state, Expr formula) {
        if (formula != Expr.ZERO) {
            int column = column(state, 1);
            chances.put(state, column < 0 ? Expr.fixed(formula.value()) : section.put(column, state.node(), formula, Section.CELL).ref());
        }
    }

    /** The chance to be delivered of a unit in a state before delivery. */
    Expr chance(State state) {
        return certain ? Expr.ONE : chances.getOrDefault(state, Expr.ZERO);
    }

    /** The chance of a unit that takes a way. */
    Expr chance(Exit exit) {
        return certain ? Expr.ONE : after(exit);
    }

    /** The share of entering units that is delivered. */
    Expr delivered() {
        return graph.delivery() == 0 ? Expr.ONE : chance(new State(0, 0));
    }
}
