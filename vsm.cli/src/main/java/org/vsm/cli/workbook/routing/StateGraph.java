package org.vsm.cli.workbook.routing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vsm.analysis.chain.FlowGraph;
import org.vsm.cli.workbook.formula.Expr;
import org.vsm.cli.workbook.routing.Stretch.Return;

/**
 * All states that units of a type can get to, the ways between them, and the order in which they can be computed. Where
 * units can go follows from the structure of the flow, never from the shares: these can be changed in the workbook.
 */
final class StateGraph {
    private final FlowGraph graph;
    private final Ways ways;
    private final List<Loop> loops;
    private final Map<State, List<Exit>> exits = new LinkedHashMap<>();
    private final Map<State, List<Arrival>> arrivals = new HashMap<>();
    private final List<Stretch> stretches = new ArrayList<>();

    /**
     * Units that go from a state.
     *
     * @param to    null for the end of the stream and for out of it
     * @param share of the units that end the state
     * @param way   that they take
     */
    record Exit(State to, Expr share, Way way) {
    }

    /** Units that come from another state; returns are left out. */
    record Arrival(State from, Expr share) {
    }

    StateGraph(FlowGraph graph, Ways ways) {
        this.graph = graph;
        this.ways = ways;
        this.loops = Loop.of(graph, ways.type());
        if (graph.size() > 0) {
            collect(new State(0, 0));
        }
        arrange();
    }

    private void collect(State start) {
        Deque<State> open = new ArrayDeque<>(List.of(start));
        exits.put(start, List.of());
        while (!open.isEmpty()) {
            State state = open.pop();
            List<Exit> found = exitsOf(state);
            exits.put(state, found);
            for (Exit exit : found) {
                if (exit.to() != null && exits.putIfAbsent(exit.to(), List.of()) == null) {
                    open.add(exit.to());
                }
                if (exit.to() != null && !exit.way().isReturn()) {
                    arrivals.computeIfAbsent(exit.to(), to -> new ArrayList<>()).add(new Arrival(state, exit.share()));
                }
            }
        }
    }

    private List<Exit> exitsOf(State state) {
        Loop loop = loopAt(state.node());
        List<Exit> found = new ArrayList<>();
        List<Way> all = ways.from(graph.node(state.node()));
        Expr usedUp = Expr.ZERO;
        for (int i = 0; i < all.size(); i++) {
            Way way = all.get(i);
            int bit = way.line() != null && way.line().rework().once() ? loop.bit(way.line()) : 0;
            if ((state.used() & bit) != 0) {
                usedUp = usedUp.plus(way.share());
            } else {
                Expr share = i == all.size() - 1 ? way.share().plus(usedUp) : way.share();
                found.add(new Exit(target(loop, way.to(), state.used() | bit), share, way));
            }
        }
        return found;
    }

    private State target(Loop loop, int to, int used) {
        if (to == Way.OUT || to == graph.size()) {
            return null;
        }
        return new State(to, loop != null && loop.contains(to) ? used : 0);
    }

    private Loop loopAt(int node) {
        return loops.stream().filter(loop -> loop.contains(node)).findFirst().orElse(null);
    }

    private void arrange() {
        TreeMap<Integer, TreeMap<Integer, List<State>>> parts = new TreeMap<>();
        for (State state : exits.keySet()) {
            Loop loop = loopAt(state.node());
            parts.computeIfAbsent(loop == null ? state.node() : loop.from(), from -> new TreeMap<>())
                    .computeIfAbsent(state.used(), used -> new ArrayList<>()).add(state);
        }
        parts.values().forEach(byUsed -> byUsed.values().forEach(states -> stretches.add(stretch(states))));
    }

    private Stretch stretch(List<State> states) {
        List<State> sorted = states.stream().sorted((one, other) -> Integer.compare(one.node(), other.node())).toList();
        List<Return> returns = new ArrayList<>();
        for (State state : sorted) {
            for (Exit exit : exits.get(state)) {
                if (exit.way().isReturn()) {
                    returns.add(new Return(state, exit.to(), exit.share(), exit.way().line()));
                }
            }
        }
        return new Stretch(inOrder(sorted), returns);
    }

    /** Each state after those that units come from. */
    private List<State> inOrder(List<State> states) {
        Map<State, Integer> waitingFor = new LinkedHashMap<>();
        states.forEach(state -> waitingFor.put(state, 0));
        for (State state : states) {
            int before = (int) arrivalsAt(state).stream().filter(arrival -> waitingFor.containsKey(arrival.from())).count();
            waitingFor.put(state, before);
        }
        Deque<State> ready = new ArrayDeque<>();
        waitingFor.forEach((state, before) -> {
            if (before == 0) {
                ready.add(state);
            }
        });
        List<State> ordered = new ArrayList<>(states.size());
        while (!ready.isEmpty()) {
            State state = ready.remove();
            ordered.add(state);
            for (Exit exit : exits.get(state)) {
                if (!exit.way().isReturn() && waitingFor.containsKey(exit.to()) && waitingFor.merge(exit.to(), -1, Integer::sum) == 0) {
                    ready.add(exit.to());
                }
            }
        }
        return ordered;
    }

    /** Parts in the order in which they can be computed. */
    List<Stretch> stretches() {
        return stretches;
    }

    /** Where units go from a state. */
    List<Exit> exits(State state) {
        return exits.get(state);
    }

    /** Where units come from, other than by returns. */
    List<Arrival> arrivalsAt(State state) {
        return arrivals.getOrDefault(state, List.of());
    }

    /** All states. */
    List<State> states() {
        return stretches.stream().flatMap(stretch -> stretch.states().stream()).toList();
    }
}
