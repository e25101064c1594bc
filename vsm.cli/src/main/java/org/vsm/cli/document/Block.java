package org.vsm.cli.document;

import java.util.List;
import java.util.stream.IntStream;

/** A part of a document. Texts are in one line each; who writes the document breaks them. */
public sealed interface Block {

    /** What the document, or one of several parts of it, is about. */
    record Title(String text) implements Block {
    }

    /** Starts a section. */
    record Heading(String text) implements Block {
    }

    /** Running text. */
    record Paragraph(String text, Tone tone) implements Block {
    }

    /** Points, one text each. */
    record Points(List<Cell> points) implements Block {
    }

    /** A table; its head is left out where no column has a title. */
    record Table(List<Column> columns, List<Row> rows) implements Block {

        /** The same without the columns in which no row has anything; the first one stays. */
        public Table withoutEmptyColumns() {
            List<Integer> kept = IntStream.range(0, columns.size()).filter(column -> column == 0 || isUsed(column)).boxed().toList();
            return new Table(kept.stream().map(columns::get).toList(), rows.stream().map(row -> row instanceof Row.Cells cells
                    ? new Row.Cells(cells.depth(), kept.stream().map(cells.cells()::get).toList()) : row).toList());
        }

        private boolean isUsed(int column) {
            return rows.stream().anyMatch(row -> row instanceof Row.Cells cells && !cells.cells().get(column).text().isBlank());
        }
    }

    /**
     * The lead-time ladder: waits on the upper rungs, work on the lower ones.
     *
     * @param waits  what the upper line is called
     * @param work   what the lower line is called
     */
    record Ladder(String waits, String work, List<Rung> rungs) implements Block {
    }

    /**
     * A part of the ladder.
     *
     * @param before the wait before the step; null where there is none
     * @param work   in the step; null where only the wait is left at the end
     * @param title  of the step; null as above
     */
    record Rung(String before, String work, String title) {
    }

    /** Running text that is nothing special. */
    static Paragraph paragraph(String text) {
        return new Paragraph(text, Tone.PLAIN);
    }
}
