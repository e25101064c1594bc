package org.vsm.cli.workbook.routing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.vsm.analysis.chain.FlowGraph;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.chain.Node.Branch;
import org.vsm.analysis.chain.Node.Kind;
import org.vsm.analysis.chain.ParallelBlock;
import org.vsm.cli.workbook.formula.Expr;
import org.vsm.cli.workbook.formula.Slot;
import org.vsm.cli.workbook.sheet.Look;
import org.vsm.cli.workbook.sheet.Words;

/**
 * Time per delivered unit, added up: everything outside of parallel work, and of parallel branches the longest one. The
 * cells of a branch carry its number, so that the time of a branch is the sum over its number.
 */
final class Times {
    /** Sums of the same times in another order must not decide which branch is the longest. */
    private static final double TIE = 1 + 1e-12;

    private final Section section;
    private final FlowGraph graph;
    private final Words words;
    private int partColumn = -1;
    private int criticalColumn = -1;
    private final Map<Branch, Expr> critical = new HashMap<>();
    private final Map<Branch, Expr> longest = new HashMap<>();

    Times(Section section, FlowGraph graph, Words words) {
        this.section = section;
        this.graph = graph;
        this.words = words;
        if (hasBlocks()) {
            partColumn = section.column(words.text("routing.part"));
            graph.nodes().subList(0, graph.delivery()).forEach(node -> section.page().number(section.row(node), partColumn,
                    node.kind() == Kind.FORK ? null : Double.valueOf(part(node.where().branch())), Look.PLAIN));
        }
    }

    private boolean hasBlocks() {
        return graph.blocks().stream().anyMatch(block -> block.fork() < graph.delivery());
    }

    /** The number of the part of the flow that cells of a branch carry; 0 outside of parallel work. */
    private int part(Branch branch) {
        return branch == null ? 0 : section.branchRow(graph.blocks().get(branch.block()), branch.position()) + 1;
    }

    /**
     * A column of times, added up.
     *
     * @param time per delivered unit at a node, by its index
     * @return the cell of each node that takes time, and the sum
     */
    Column column(String head, IntFunction<Expr> time) {
        int column = section.column(head);
        Map<Integer, Slot> cells = new HashMap<>();
        Map<Branch, Slot> branches = new HashMap<>();
        double[] sums = new double[graph.size() + 1];
        for (Node node : graph.nodes().subList(0, graph.delivery())) {
            if (node.kind() == Kind.JOIN) {
                cells.put(node.index(), join(column, node, cells, branches));
            } else if (node.kind().takesTime()) {
                cells.put(node.index(), section.put(column, node.index(), time.apply(node.index()), Section.CELL));
            }
        }
        double total = sum(cells, null, 0, graph.delivery());
        if (graph.delivery() == 0) {
            return new Column(cells, branches, Expr.ZERO);
        }
        Expr all = hasBlocks() ? Expr.call("SUMIF", total, section.range(partColumn, 0, graph.delivery() - 1), Expr.ZERO,
                section.range(column, 0, graph.delivery() - 1))
                : Expr.call("SUM", total, section.range(column, 0, graph.delivery() - 1));
        return new Column(cells, branches, all);
    }

    /** Times that were added up. */
    record Column(Map<Integer, Slot> cells, Map<Branch, Slot> branches, Expr sum) {

        Expr at(int node) {
            return cells.containsKey(node) ? cells.get(node).ref() : Expr.ZERO;
        }
    }

    private Slot join(int column, Node join, Map<Integer, Slot> cells, Map<Branch, Slot> branches) {
        ParallelBlock block = graph.blocks().stream().filter(each -> each.join() == join.index()).findFirst().orElseThrow();
        List<Expr> sums = new ArrayList<>();
        for (int position = 0; position < block.branches(); position++) {
            Branch branch = new Branch(block.number(), position);
            Slot sum = branchSum(column, block, branch, cells);
            branches.put(branch, sum);
            sums.add(sum.ref());
        }
        return section.put(column, join.index(), Expr.max(sums), Section.CELL);
    }

    private Slot branchSum(int column, ParallelBlock block, Branch branch, Map<Integer, Slot> cells) {
        int row = section.branchRow(block, branch.position());
        int start = block.start(branch.position());
        int end = block.end(branch.position());
        if (start == end) {
            return section.page().formula(row, column, Expr.ZERO, Section.CELL);
        }
        double sum = sum(cells, branch, start, end);
        return section.page().formula(row, column, Expr.call("SUMIF", sum, section.range(partColumn, start, end - 1),
                Expr.number(part(branch)), section.range(column, start, end - 1)), Section.CELL);
    }

    private double sum(Map<Integer, Slot> cells, Branch branch, int start, int end) {
        double sum = 0;
        for (int index = start; index < end; index++) {
            Branch own = graph.node(index).where().branch();
            if (cells.containsKey(index) && (branch == null ? own == null : branch.equals(own))) {
                sum += cells.get(index).value();
            }
        }
        return sum;
    }

    /** Marks the branches that count: 1 on the critical path, 0 beside it. */
    void mark(Column times) {
        if (!hasBlocks()) {
            return;
        }
        int own = section.column(words.text("routing.longest"));
        criticalColumn = section.column(words.text("routing.critical"));
        for (ParallelBlock block : graph.blocks()) {
            if (block.fork() < graph.delivery()) {
                Expr max = times.at(block.join());
                List<Expr> shorter = new ArrayList<>();
                for (int position = 0; position < block.branches(); position++) {
                    mark(block, new Branch(block.number(), position), times, max, shorter, own);
                }
            }
        }
    }

    private void mark(ParallelBlock block, Branch branch, Column times, Expr max, List<Expr> shorter, int own) {
        int row = section.branchRow(block, branch.position());
        Expr time = times.branches().get(branch).ref().times(Expr.number(TIE));
        List<Expr> conditions = new ArrayList<>(shorter);
        conditions.add(time.isAtLeast(max));
        shorter.add(time.isLessThan(max));
        Expr flag = section.page().formula(row, own, Expr.either(Expr.all(conditions), Expr.ONE, Expr.ZERO), Section.CELL.format("0")).ref();
        longest.put(branch, flag);
        Expr outer = block.outer() == null ? Expr.ONE : critical.get(block.outer());
        critical.put(branch, section.page().formula(row, criticalColumn, flag.times(outer), Section.CELL.format("0")).ref());
    }

    /** 1 where a node counts in the lead time, 0 beside the critical path. */
    Expr critical(int node) {
        Branch branch = graph.node(node).where().branch();
        return branch == null ? Expr.ONE : critical.get(branch);
    }

    /** 1 where a branch is the one of its block that counts. */
    Expr longest(Branch branch) {
        return longest.get(branch);
    }
}
