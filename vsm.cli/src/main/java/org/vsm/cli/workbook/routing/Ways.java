package org.vsm.cli.workbook.routing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vsm.analysis.chain.FlowGraph;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.chain.ReworkLine;
import org.vsm.analysis.flow.Choice;
import org.vsm.analysis.flow.Step;
import org.vsm.cli.workbook.formula.Expr;

/** The ways that units of one type can take, with the cells that hold their shares. */
final class Ways {
    private final FlowGraph graph;
    private final String type;
    private final Inputs inputs;
    private final Map<Integer, Expr> on = new HashMap<>();
    private final Map<Integer, Expr> onWithoutRework = new HashMap<>();
    private final Map<Integer, Expr> kept = new HashMap<>();
    private final Map<Integer, List<ReworkLine>> lines = new HashMap<>();

    Ways(FlowGraph graph, String type, Inputs inputs) {
        this.graph = graph;
        this.type = type;
        this.inputs = inputs;
        graph.lines().forEach(line -> lines.computeIfAbsent(line.step(), step -> new ArrayList<>()).add(line));
    }

    /** The type of work. */
    String type() {
        return type;
    }

    /** The shares of a step that go elsewhere than on. */
    List<Expr> sharesElsewhere(Step step) {
        List<Expr> shares = new ArrayList<>();
        step.reworks().stream().filter(line -> line.share().holdsFor(type)).forEach(line -> shares.add(inputs.share(line)));
        step.skips().stream().filter(line -> line.share().holdsFor(type)).forEach(line -> shares.add(inputs.share(line)));
        step.leaves().stream().filter(line -> line.share().holdsFor(type)).forEach(line -> shares.add(inputs.share(line)));
        return shares;
    }

    /** The shares of a step that go back. */
    List<Expr> sharesBack(Step step) {
        return step.reworks().stream().filter(line -> line.share().holdsFor(type)).map(inputs::share).toList();
    }

    /** Tells in which cells the share that goes on stands. */
    void setOn(Node step, Expr share) {
        on.put(step.index(), share);
    }

    /** Tells how the ways on of a step with rework are read if nothing goes back. */
    void setWithoutRework(Node step, Expr shareOn, Expr shareKept) {
        onWithoutRework.put(step.index(), shareOn);
        kept.put(step.index(), shareKept);
    }

    /** Whether any unit of the type can go back. */
    boolean haveRework() {
        return graph.lines().stream().anyMatch(line -> line.rework().share().holdsFor(type));
    }

    /** Whether any unit of the type can leave before delivery. */
    boolean haveLeaves() {
        return graph.nodes().subList(0, graph.delivery()).stream().anyMatch(node -> node.element() instanceof Step step
                && step.leaves().stream().anyMatch(leave -> leave.share().holdsFor(type)));
    }

    /** All ways from a node; the one on is the last. */
    List<Way> from(Node node) {
        return from(node, true);
    }

    /** The ways if nothing is sent back: what rework would send goes the step's other ways, in proportion. */
    List<Way> withoutReworkFrom(Node node) {
        return from(node, false);
    }

    private List<Way> from(Node node, boolean rework) {
        List<Way> ways = new ArrayList<>();
        if (node.element() instanceof Choice choice) {
            addOptions(ways, node, choice);
        } else if (node.element() instanceof Step step) {
            addWays(ways, node, step, rework);
        } else {
            ways.add(new Way(node.next(), Expr.ONE, null));
        }
        return ways;
    }

    private void addOptions(List<Way> ways, Node node, Choice choice) {
        int options = choice.options().size();
        for (int i = 0; i < options; i++) {
            if (choice.options().get(i).types().contains(type)) {
                ways.add(new Way(node.ways()[i], Expr.ONE, null));
                return;
            }
        }
        for (int i = 0; i <= options; i++) {
            add(ways, i < options ? node.ways()[i] : node.next(), inputs.share(choice, i), null);
        }
    }

    private void addWays(List<Way> ways, Node node, Step step, boolean rework) {
        List<Step.Rework> reworks = step.reworks();
        for (int i = 0; i < reworks.size() && rework; i++) {
            if (reworks.get(i).share().holdsFor(type)) {
                add(ways, node.ways()[i], inputs.share(reworks.get(i)), lines.get(node.index()).get(i));
            }
        }
        Expr divisor = rework ? Expr.ONE : kept.getOrDefault(node.index(), Expr.ONE);
        for (int i = 0; i < step.skips().size(); i++) {
            if (step.skips().get(i).share().holdsFor(type)) {
                add(ways, node.ways()[reworks.size() + i], inputs.share(step.skips().get(i)).over(divisor), null);
            }
        }
        step.leaves().stream().filter(leave -> leave.share().holdsFor(type))
                .forEach(leave -> add(ways, Way.OUT, inputs.share(leave).over(divisor), null));
        Expr shareOn = on.getOrDefault(node.index(), Expr.ONE);
        add(ways, node.next(), rework ? shareOn : onWithoutRework.getOrDefault(node.index(), shareOn), null);
    }

    private static void add(List<Way> ways, int to, Expr share, ReworkLine line) {
        if (share != Expr.ZERO) {
            ways.add(new Way(to, share, line));
        }
    }
}
