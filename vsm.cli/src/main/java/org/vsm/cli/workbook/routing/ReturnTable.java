package org.vsm.cli.workbook.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.MatrixUtils;
import org.vsm.cli.workbook.formula.Expr;
import org.vsm.cli.workbook.formula.Slot;
import org.vsm.cli.workbook.routing.Stretch.Return;
import org.vsm.cli.workbook.sheet.Look;
import org.vsm.cli.workbook.sheet.Page;
import org.vsm.cli.workbook.sheet.Words;

/**
 * The unknowns: units on every rework line that may be taken any number of times. What one unit on a line brings to the
 * others makes a small matrix; its inverse gives all lines at once.
 */
final class ReturnTable {
    /** The largest matrix that Excel inverts has 52 rows. */
    static final int MOST = 50;
    private static final String FORMAT = "0.000000";
    private static final int DIRECT = 3;
    private static final int TOTAL = 4;
    private static final int DELIVERY = 5;
    private static final int FROM_END = 6;
    private static final int MATRIX = 7;
    private static final Look CELL = Look.FORMULA.format(FORMAT);

    private final Page page;
    private final Words words;
    private final Section section;
    private int nextRow;

    ReturnTable(Section section, Words words) {
        this.section = section;
        this.page = section.page();
        this.words = words;
        this.nextRow = section.end() + 1;
    }

    /**
     * Solves a loop.
     *
     * @param direct    units that come to each return before any was taken
     * @param responses passes by one unit on each return, until the next return
     * @param live      whether the workbook computes it
     */
    Solution solve(Stretch stretch, List<Expr> direct, List<java.util.Map<State, Expr>> responses, boolean live) {
        List<Return> returns = stretch.returns();
        int size = returns.size();
        Expr[][] rest = new Expr[size][size];
        double[][] values = new double[size][size];
        for (int to = 0; to < size; to++) {
            for (int from = 0; from < size; from++) {
                Expr comes = responses.get(from).getOrDefault(returns.get(to).from(), Expr.ZERO).times(returns.get(to).share());
                rest[to][from] = (to == from ? Expr.ONE : Expr.ZERO).minus(comes);
                values[to][from] = rest[to][from].value();
            }
        }
        double[][] inverse = MatrixUtils.inverse(MatrixUtils.createRealMatrix(values)).getData();
        double[] total = multiplied(inverse, direct);
        if (!live) {
            List<Expr> fixed = IntStream.range(0, size).mapToObj(i -> Expr.fixed(total[i])).toList();
            return new Solution(stretch, responses, inverse, null, fixed, -1);
        }
        return write(stretch, direct, responses, rest, inverse, total);
    }

    private Solution write(Stretch stretch, List<Expr> direct, List<java.util.Map<State, Expr>> responses, Expr[][] rest,
            double[][] inverse, double[] total) {
        int size = inverse.length;
        heads(size);
        int first = nextRow;
        List<Slot> directs = new ArrayList<>();
        Slot[][] matrix = new Slot[size][size];
        for (int i = 0; i < size; i++) {
            label(first + i, stretch.returns().get(i));
            directs.add(page.formula(first + i, DIRECT, direct.get(i), CELL));
            for (int j = 0; j < size; j++) {
                matrix[i][j] = page.formula(first + i, MATRIX + j, rest[i][j], CELL);
            }
        }
        String invert = Expr.call("MINVERSE", 0, Expr.range(matrix[0][0], matrix[size - 1][size - 1])).in(page.name());
        Slot[][] inverted = page.block(first, MATRIX + size + 1, inverse, invert, CELL);
        Expr block = Expr.range(inverted[0][0], inverted[size - 1][size - 1]);
        Slot[][] totals = page.block(first, TOTAL, column(total),
                Expr.call("MMULT", 0, block, Expr.column(directs)).in(page.name()), CELL.as(Look.Role.KEY));
        nextRow += size + 1;
        List<Expr> returns = IntStream.range(0, size).mapToObj(i -> totals[i][0].ref()).toList();
        return new Solution(stretch, responses, inverse, block, returns, first);
    }

    private void heads(int size) {
        String[] keys = {"returns.from", "returns.to", "returns.used", "returns.direct", "returns.total", "returns.delivered", "returns.onward"};
        for (int i = 0; i < keys.length; i++) {
            page.text(nextRow, i, words.text(keys[i]), i < DIRECT ? Look.HEAD : Look.HEAD.aligned(Look.Align.RIGHT));
        }
        page.text(nextRow, MATRIX, words.text("returns.matrix"), Look.HEAD);
        page.line(nextRow, MATRIX, MATRIX + size - 1, Look.HEAD);
        page.text(nextRow, MATRIX + size + 1, words.text("returns.inverse"), Look.HEAD);
        page.line(nextRow, MATRIX + size + 1, MATRIX + 2 * size, Look.HEAD);
        nextRow++;
    }

    private void label(int row, Return line) {
        page.text(row, 0, section.title(line.from().node()), Look.PLAIN);
        page.text(row, 1, section.title(line.line().target()), Look.PLAIN);
        page.text(row, 2, line.from().used() == 0 ? "" : Integer.toBinaryString(line.from().used()), Look.PLAIN);
    }

    /**
     * Adds the chance to be delivered of a unit on each return of a loop.
     *
     * @param onward per return, units delivered of one on it that goes on without another return
     */
    List<Expr> delivered(Solution solution, List<Expr> onward) {
        double[][] transposed = MatrixUtils.createRealMatrix(solution.inverse()).transpose().getData();
        double[] chance = multiplied(transposed, onward);
        if (!solution.isLive()) {
            return IntStream.range(0, chance.length).mapToObj(i -> Expr.fixed(chance[i])).toList();
        }
        List<Slot> cells = new ArrayList<>();
        for (int i = 0; i < onward.size(); i++) {
            cells.add(page.formula(solution.row() + i, FROM_END, onward.get(i), CELL));
        }
        Expr transpose = Expr.call("TRANSPOSE", 0, solution.block());
        Slot[][] slots = page.block(solution.row(), DELIVERY, column(chance),
                Expr.call("MMULT", 0, transpose, Expr.column(cells)).in(page.name()), CELL);
        return IntStream.range(0, chance.length).mapToObj(i -> slots[i][0].ref()).toList();
    }

    private static double[] multiplied(double[][] matrix, List<Expr> vector) {
        return MatrixUtils.createRealMatrix(matrix).operate(vector.stream().mapToDouble(Expr::value).toArray());
    }

    private static double[][] column(double[] values) {
        return IntStream.range(0, values.length).mapToObj(i -> new double[] {values[i]}).toArray(double[][]::new);
    }

    /** The first row below. */
    int end() {
        return nextRow;
    }
}
