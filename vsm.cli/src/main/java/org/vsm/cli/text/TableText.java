package org.vsm.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

import org.vsm.cli.document.Block;
import org.vsm.cli.document.Cell;
import org.vsm.cli.document.Column;
import org.vsm.cli.document.Row;
import org.vsm.cli.document.Tone;

/** Lays a table out: columns as wide as what they hold; where that is too wide, words are broken into lines. */
final class TableText {

    private static final String GAP = "  ";
    private static final int INDENT = 2;
    /** Deeper nesting is not shown as such: the columns need the place. */
    private static final int DEEPEST = 6;
    private static final int NARROWEST = 4;

    private final Block.Table table;
    private final int width;
    private final Style style;
    private final int deepest;
    private final int[] longestWords;
    private final int[] widths;

    TableText(Block.Table table, int width, Style style) {
        this.table = table;
        this.width = width;
        this.style = style;
        this.deepest = table.rows().stream().mapToInt(TableText::indent).max().orElse(0);
        this.longestWords = IntStream.range(0, table.columns().size()).map(this::longestWordOf).toArray();
        this.widths = widths();
    }

    /** The lines of the table, its head first. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        List<Column> columns = table.columns();
        if (columns.stream().anyMatch(column -> !column.title().isEmpty())) {
            lines.addAll(line(0, columns.stream().map(column -> new Cell(column.title(), Tone.MUTED)).toList()));
        }
        for (Row row : table.rows()) {
            if (row instanceof Row.Cells cells) {
                lines.addAll(line(indent(row), cells.cells()));
            } else if (row instanceof Row.Across across) {
                lines.addAll(across(indent(row), across.cell()));
            }
        }
        return lines;
    }

    private static int indent(Row row) {
        return INDENT * Math.min(DEEPEST, row.depth());
    }

    private List<String> across(int indent, Cell cell) {
        return Lines.of(SafeText.of(cell.text()), width - indent).stream()
                .map(line -> " ".repeat(indent) + style.apply(cell.tone(), line)).toList();
    }

    private List<String> line(int indent, List<Cell> cells) {
        List<List<String>> broken = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String text = SafeText.of(cells.get(i).text());
            int place = widths[i] - (i == 0 ? indent : 0);
            broken.add(table.columns().get(i).isFlexible() ? Lines.of(text, place) : List.of(text));
        }
        int height = broken.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, height).mapToObj(line -> joined(indent, cells, broken, line)).toList();
    }

    private String joined(int indent, List<Cell> cells, List<List<String>> broken, int line) {
        StringBuilder joined = new StringBuilder(" ".repeat(indent));
        for (int i = 0; i < cells.size(); i++) {
            List<String> parts = broken.get(i);
            String text = line < parts.size() ? parts.get(line) : "";
            String padded = Lines.padded(text, widths[i] - (i == 0 ? indent : 0), table.columns().get(i).right());
            joined.append(i == 0 ? "" : GAP).append(text.isEmpty() ? padded : padded.replace(text, style.apply(cells.get(i).tone(), text)));
        }
        return joined.toString().stripTrailing();
    }

    /**
     * What every column needs; where that is too much, the widest one that may gives way, again and again: first where no
     * word breaks, then down to what the column asks for, then to what can just be read.
     */
    private int[] widths() {
        int[] widths = IntStream.range(0, table.columns().size()).map(this::needed).toArray();
        int surplus = IntStream.of(widths).sum() + GAP.length() * (widths.length - 1) - width;
        for (IntUnaryOperator narrowest : List.<IntUnaryOperator>of(this::longestWord, this::narrowest, this::readable)) {
            int widest = widest(widths, narrowest);
            while (surplus > 0 && widest >= 0) {
                widths[widest]--;
                surplus--;
                widest = widest(widths, narrowest);
            }
        }
        return widths;
    }

    /** The widest flexible column that is not yet as narrow as it may be; -1: none. */
    private int widest(int[] widths, IntUnaryOperator narrowest) {
        int widest = -1;
        for (int i = 0; i < widths.length; i++) {
            boolean may = table.columns().get(i).isFlexible() && widths[i] > narrowest.applyAsInt(i);
            widest = may && (widest < 0 || widths[i] > widths[widest]) ? i : widest;
        }
        return widest;
    }

    private int longestWord(int column) {
        return Math.max(narrowest(column), longestWords[column]);
    }

    private int narrowest(int column) {
        return Math.max(readable(column), table.columns().get(column).narrowest());
    }

    private int readable(int column) {
        return NARROWEST + (column == 0 ? deepest : 0);
    }

    /** The columns that the longest word of a column takes, with what it is indented by. */
    private int longestWordOf(int column) {
        int longest = DisplayWidth.of(table.columns().get(column).title());
        for (Row row : table.rows()) {
            if (row instanceof Row.Cells cells) {
                longest = Math.max(longest, (column == 0 ? indent(row) : 0) + Lines.longestWord(SafeText.of(cells.cells().get(column).text())));
            }
        }
        return longest;
    }

    private int needed(int column) {
        int needed = DisplayWidth.of(table.columns().get(column).title());
        for (Row row : table.rows()) {
            if (row instanceof Row.Cells cells) {
                int indent = column == 0 ? indent(row) : 0;
                needed = Math.max(needed, indent + DisplayWidth.of(SafeText.of(cells.cells().get(column).text())));
            }
        }
        return needed;
    }
}
