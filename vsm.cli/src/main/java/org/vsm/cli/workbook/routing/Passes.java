package org.vsm.cli.workbook.routing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.vsm.cli.workbook.formula.Expr;
import org.vsm.cli.workbook.routing.StateGraph.Arrival;
import org.vsm.cli.workbook.routing.Stretch.Return;
import org.vsm.cli.workbook.sheet.Look;
import org.vsm.cli.workbook.sheet.Words;

/** Expected passes of every state per unit that enters: forward, each from those before it. */
final class Passes {
    /** Each combination of used-up reworks takes columns of its own. */
    private static final int MOST_COMBINATIONS = 16;

    private final Section section;
    private final StateGraph states;
    private final ReturnTable table;
    private final Map<Integer, Columns> columns = new LinkedHashMap<>();
    private final Map<State, Expr> passes = new HashMap<>();
    private final Map<Stretch, Solution> solutions = new LinkedHashMap<>();

    /** The columns of one combination of used-up reworks. */
    private record Columns(int direct, int[] responses, int passes) {
    }

    Passes(Section section, StateGraph states, ReturnTable table, Words words) {
        this.section = section;
        this.states = states;
        this.table = table;
        addColumns(words);
        for (Stretch stretch : states.stretches()) {
            if (stretch.returns().isEmpty()) {
                fill(stretch, passes, this::column, state -> Expr.ZERO);
            } else {
                solve(stretch);
            }
        }
    }

    private void addColumns(Words words) {
        Map<Integer, Integer> returns = new LinkedHashMap<>();
        for (Stretch stretch : states.stretches()) {
            int used = stretch.states().get(0).used();
            returns.merge(used, isLive(stretch) ? stretch.returns().size() : 0, Math::max);
        }
        if (returns.size() > MOST_COMBINATIONS) {
            returns.keySet().removeIf(used -> used > 0);
        }
        returns.forEach((used, most) -> {
            String suffix = used == 0 ? "" : " " + words.text("routing.used", Integer.toBinaryString(used));
            int direct = most == 0 ? -1 : section.column(words.text("routing.direct") + suffix);
            int[] responses = new int[most];
            for (int i = 0; i < most; i++) {
                responses[i] = section.column(words.text("routing.response", Integer.toString(i + 1)) + suffix);
            }
            columns.put(used, new Columns(direct, responses, section.column(words.text("routing.passes") + suffix)));
        });
    }

    private static boolean isLive(Stretch stretch) {
        return stretch.returns().size() <= ReturnTable.MOST;
    }

    private int column(State state) {
        Columns own = columns.get(state.used());
        return own == null ? -1 : own.passes();
    }

    /** Fills a column for the states of a stretch; what comes from outside is taken from the passes. */
    private void fill(Stretch stretch, Map<State, Expr> into, Function<State, Integer> column, Function<State, Expr> more) {
        for (State state : stretch.states()) {
            List<Expr> terms = new ArrayList<>(List.of(more.apply(state)));
            for (Arrival arrival : states.arrivalsAt(state)) {
                Expr from = into.containsKey(arrival.from()) ? into.get(arrival.from()) : passes.getOrDefault(arrival.from(), Expr.ZERO);
                terms.add(from.times(arrival.share()));
            }
            if (state.node() == 0 && state.used() == 0) {
                terms.add(Expr.ONE);
            }
            Expr sum = Expr.sum(terms);
            if (sum != Expr.ZERO) {
                into.put(state, cell(column.apply(state), state, sum));
            }
        }
    }

    private Expr cell(int column, State state, Expr formula) {
        return column < 0 ? Expr.fixed(formula.value()) : section.put(column, state.node(), formula, Section.CELL).ref();
    }

    private void solve(Stretch stretch) {
        Columns own = columns.get(stretch.states().get(0).used());
        boolean live = own != null && isLive(stretch);
        Map<State, Expr> direct = new HashMap<>();
        fill(stretch, direct, state -> live ? own.direct() : -1, state -> Expr.ZERO);
        List<Map<State, Expr>> responses = new ArrayList<>();
        for (int i = 0; i < stretch.returns().size(); i++) {
            int column = live ? own.responses()[i] : -1;
            responses.add(response(stretch, stretch.returns().get(i).to(), column));
        }
        List<Expr> directs = stretch.returns().stream()
                .map(line -> direct.getOrDefault(line.from(), Expr.ZERO).times(line.share())).toList();
        Solution solution = table.solve(stretch, directs, responses, live);
        solutions.put(stretch, solution);
        fill(stretch, passes, this::column, state -> back(solution, state));
    }

    /** What one unit on a return brings to the states of its loop. */
    private Map<State, Expr> response(Stretch stretch, State start, int column) {
        Map<State, Expr> response = new HashMap<>();
        for (State state : stretch.states()) {
            List<Expr> terms = new ArrayList<>();
            if (state.equals(start)) {
                terms.add(Expr.ONE);
            }
            states.arrivalsAt(state).forEach(arrival ->
                    terms.add(response.getOrDefault(arrival.from(), Expr.ZERO).times(arrival.share())));
            Expr sum = Expr.sum(terms);
            if (sum != Expr.ZERO) {
                response.put(state, cell(column, state, sum));
            }
        }
        return response;
    }

    private static Expr back(Solution solution, State state) {
        List<Expr> terms = new ArrayList<>();
        List<Return> returns = solution.stretch().returns();
        for (int i = 0; i < returns.size(); i++) {
            if (returns.get(i).to().equals(state)) {
                terms.add(solution.returns().get(i));
            }
        }
        return Expr.sum(terms);
    }

    /** Passes of a state per entering unit; nothing where nobody gets. */
    Expr of(State state) {
        return passes.getOrDefault(state, Expr.ZERO);
    }

    /** How the loop of a stretch was solved; null where there is nothing to solve. */
    Solution solution(Stretch stretch) {
        return solutions.get(stretch);
    }

    /** The column of the passes that one unit on a return brings. */
    int responseColumn(Stretch stretch, int position) {
        return columns.get(stretch.states().get(0).used()).responses()[position];
    }

    /** Combinations of used-up reworks that have columns of their own. */
    boolean hasColumns(int used) {
        return columns.containsKey(used);
    }
}
