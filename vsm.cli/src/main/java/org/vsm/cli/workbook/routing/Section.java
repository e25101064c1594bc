package org.vsm.cli.workbook.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.vsm.analysis.chain.FlowGraph;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.chain.Node.Kind;
import org.vsm.analysis.chain.ParallelBlock;
import org.vsm.analysis.flow.Element;
import org.vsm.analysis.flow.Label;
import org.vsm.cli.workbook.formula.Expr;
import org.vsm.cli.workbook.formula.Slot;
import org.vsm.cli.workbook.sheet.Look;
import org.vsm.cli.workbook.sheet.Page;
import org.vsm.cli.workbook.sheet.Words;

/** The rows of one type of work: one per element, one per branch of parallel work. Columns are added as they are needed. */
final class Section {
    private static final int LABELS = 3;
    private static final double WIDTH = 13;
    /** Passes. */
    static final Look CELL = Look.FORMULA.format("0.0000");
    /** Shares. */
    static final Look SHARE = Look.FORMULA.format("0.0%");

    private final Page page;
    private final FlowGraph graph;
    private final Function<Label, String> titles;
    private final int headRow;
    private final int[] rowOf;
    private final List<int[]> branchRows = new ArrayList<>();
    private int nextColumn = LABELS;
    private int nextRow;

    Section(Page page, FlowGraph graph, Function<Label, String> titles, Words words, int headRow) {
        this.page = page;
        this.graph = graph;
        this.titles = titles;
        this.headRow = headRow;
        this.rowOf = new int[graph.size()];
        this.nextRow = headRow + 1;
        page.text(headRow, 0, words.text("routing.number"), Look.HEAD);
        page.text(headRow, 1, words.text("routing.element"), Look.HEAD);
        page.text(headRow, 2, words.text("routing.kind"), Look.HEAD);
        graph.blocks().forEach(block -> branchRows.add(new int[block.branches()]));
        for (Node node : graph.nodes()) {
            label(node, words);
        }
        addBranches(graph.size(), words);
    }

    private void label(Node node, Words words) {
        addBranches(node.index(), words);
        rowOf[node.index()] = nextRow;
        Element element = node.element() != null ? node.element() : graph.node(forkOf(node)).element();
        String kind = node.kind() == Kind.JOIN ? words.text("routing.join") : words.kind(element.label().kind());
        page.number(nextRow, 0, node.index() + 1.0, Look.PLAIN.aligned(Look.Align.LEFT));
        page.text(nextRow, 1, titles.apply(element.label()), Look.PLAIN);
        page.text(nextRow, 2, kind, Look.PLAIN);
        nextRow++;
    }

    private int forkOf(Node join) {
        return graph.blocks().stream().filter(block -> block.join() == join.index()).findFirst().orElseThrow().fork();
    }

    /** A branch without elements starts where the next one does. */
    private void addBranches(int index, Words words) {
        for (ParallelBlock block : graph.blocks()) {
            for (int branch = 0; branch < block.branches(); branch++) {
                if (block.start(branch) == index) {
                    branchRows.get(block.number())[branch] = nextRow;
                    page.text(nextRow, 1, words.text("routing.branch", Integer.toString(branch + 1)), Look.PLAIN.inBold());
                    page.text(nextRow, 2, "", Look.PLAIN);
                    nextRow++;
                }
            }
        }
    }

    /** The flow. */
    FlowGraph graph() {
        return graph;
    }

    /** The sheet. */
    Page page() {
        return page;
    }

    /** The row of a node. */
    int row(Node node) {
        return rowOf[node.index()];
    }

    /** The row of a node. */
    int row(int node) {
        return rowOf[node];
    }

    /** The row of a branch. */
    int branchRow(ParallelBlock block, int branch) {
        return branchRows.get(block.number())[branch];
    }

    /** The row of the heads. */
    int headRow() {
        return headRow;
    }

    /** The first row below. */
    int end() {
        return nextRow;
    }

    /** The first column that is not used yet. */
    int width() {
        return nextColumn;
    }

    /** A new column. */
    int column(String head) {
        page.text(headRow, nextColumn, head, Look.HEAD.aligned(Look.Align.RIGHT));
        page.widthFor(nextColumn, WIDTH, head);
        return nextColumn++;
    }

    /** Draws the lines of all rows through to the last column. */
    void finish() {
        for (int row = headRow + 1; row < nextRow; row++) {
            page.line(row, 0, nextColumn - 1, Look.PLAIN);
        }
    }

    /** The cells of a column from one node to another. */
    Expr range(int column, int firstNode, int lastNode) {
        return Expr.range(new Slot(page.name(), rowOf[firstNode], column, 0), new Slot(page.name(), rowOf[lastNode], column, 0));
    }

    /** What people call a node. */
    String title(int node) {
        Element element = graph.node(node).element();
        return element == null ? "" : titles.apply(element.label());
    }

    /** A formula in the row of a node. */
    Slot put(int column, int node, Expr formula, Look look) {
        return page.formula(rowOf[node], column, formula, look);
    }
}
