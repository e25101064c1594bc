package org.vsm.cli.workbook.routing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vsm.analysis.chain.FlowGraph;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.chain.Node.Branch;
import org.vsm.analysis.chain.Node.Kind;
import org.vsm.analysis.chain.ParallelBlock;
import org.vsm.cli.workbook.formula.Expr;
import org.vsm.cli.workbook.sheet.Words;

/**
 * The most probable way: 1 for every element on it. At a step and a choice the largest share goes on, the first one on a
 * tie, rework and leaving left out; of parallel work the longest branch.
 */
final class MainRoute {
    private final Section section;
    private final FlowGraph graph;
    private final Ways ways;
    private final Times times;
    private final Map<Integer, List<Expr>> arriving = new HashMap<>();
    private final Map<Integer, Expr> marks = new HashMap<>();

    MainRoute(Section section, FlowGraph graph, Ways ways, Times times, Words words) {
        this.section = section;
        this.graph = graph;
        this.ways = ways;
        this.times = times;
        int column = section.column(words.text("routing.main"));
        arrive(0, Expr.ONE);
        for (Node node : graph.nodes().subList(0, graph.delivery())) {
            Expr mark = node.kind() == Kind.JOIN ? marks.getOrDefault(block(node).fork(), Expr.ZERO)
                    : Expr.sum(arriving.getOrDefault(node.index(), List.of()));
            if (mark != Expr.ZERO) {
                marks.put(node.index(), section.put(column, node.index(), mark, Section.CELL.format("0")).ref());
                send(node, marks.get(node.index()));
            }
        }
    }

    private ParallelBlock block(Node node) {
        return graph.blocks().stream().filter(each -> each.fork() == node.index() || each.join() == node.index()).findFirst().orElseThrow();
    }

    private void arrive(int node, Expr mark) {
        arriving.computeIfAbsent(node, unknown -> new ArrayList<>()).add(mark);
    }

    private void send(Node node, Expr mark) {
        if (node.kind() == Kind.FORK) {
            ParallelBlock block = block(node);
            for (int branch = 0; branch < block.branches(); branch++) {
                arrive(block.start(branch), mark.times(times.longest(new Branch(block.number(), branch))));
            }
            return;
        }
        Branch branch = node.where().branch();
        List<Way> open = candidates(node);
        for (int i = 0; i < open.size(); i++) {
            boolean leavesBranch = branch != null && open.get(i).to() == graph.blocks().get(branch.block()).end(branch.position());
            if (!leavesBranch) {
                arrive(open.get(i).to(), mark.times(chosen(open, i)));
            }
        }
    }

    /** Ways to choose from, in the order in which a tie is decided: at a step the way on comes first. */
    private List<Way> candidates(Node node) {
        List<Way> open = new ArrayList<>(ways.from(node).stream().filter(way -> way.line() == null && way.to() != Way.OUT).toList());
        if (node.kind() == Kind.STEP) {
            open.add(0, open.remove(open.size() - 1));
        }
        return open;
    }

    private static Expr chosen(List<Way> open, int position) {
        List<Expr> conditions = new ArrayList<>();
        Expr own = open.get(position).share();
        for (int i = 0; i < open.size(); i++) {
            Expr other = open.get(i).share();
            if (i < position) {
                conditions.add(own.isMoreThan(other));
            } else if (i > position) {
                conditions.add(own.isAtLeast(other));
            }
        }
        return conditions.isEmpty() ? Expr.ONE : Expr.either(Expr.all(conditions), Expr.ONE, Expr.ZERO);
    }

    /** 1 where an element is on the most probable way, else 0. */
    Expr mark(int node) {
        return marks.getOrDefault(node, Expr.ZERO);
    }
}
