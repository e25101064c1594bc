package org.vsm.cli.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.Cell;
import org.vsm.cli.document.Column;
import org.vsm.cli.document.Row;
import org.vsm.cli.document.Tone;

class TableTextTest {

    private static String text(int width, Style style, List<Column> columns, Row... rows) {
        return String.join("\n", new TableText(new Block.Table(columns, List.of(rows)), width, style).lines());
    }

    @Test
    void wordsStandLeftAndNumbersRight() {
        assertEquals("""
                Step      Wait
                Log      6 min
                審査  1.4 days""", text(40, Style.PLAIN, List.of(Column.words("Step"), Column.number("Wait")),
                Row.of("Log", "6 min"), Row.of("審査", "1.4 days")));
    }

    @Test
    void whatIsTooWideIsBrokenIntoLines() {
        assertEquals("""
                Step             Wait
                Log the ticket  6 min
                of an employee""", text(21, Style.PLAIN, List.of(Column.words("Step"), Column.number("Wait")),
                Row.of("Log the ticket of an employee", "6 min")));
    }

    @Test
    void nestedRowsAreIndentedAndOthersGoAcross() {
        assertEquals("""
                Intake and much more
                  Log  6 min""", text(30, Style.PLAIN, List.of(Column.words(""), Column.number("")),
                new Row.Across(0, Cell.of("Intake and much more")), new Row.Cells(1, List.of(Cell.of("Log"), Cell.of("6 min")))));
    }

    @Test
    void coloursTakeNoRoom() {
        assertEquals("a  \u001B[1m1\u001B[0m\nb  2", text(30, Style.COLOURED, List.of(Column.words(""), Column.number("")),
                Row.of(Cell.of("a"), new Cell("1", Tone.STRONG)), Row.of("b", "2")));
    }

    @Test
    void charactersThatSteerTheTerminalAreShownAsUnknown() {
        assertEquals("a\uFFFD[31mb", text(30, Style.PLAIN, List.of(Column.words("")), Row.of("a\u001B[31mb")));
    }

    @Test
    void theDeepestRowKeepsRoomForItsWords() {
        assertEquals("""
                Log   12345678901234567890
                the
                tic-
                ket""", text(38, Style.PLAIN, List.of(Column.words(""), Column.number("")),
                new Row.Cells(40, List.of(Cell.of("Log the ticket"), Cell.of("12345678901234567890")))).stripIndent());
    }
}
