package org.vsm.cli.report;

import java.util.List;
import java.util.stream.IntStream;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.Row;

/** Bars made of characters are for terminals: on a page there are charts, and who listens to it would hear every block. */
final class TerminalBars {

    private TerminalBars() {
    }

    /** The blocks without columns of bars; all else as it is. */
    static List<Block> without(List<Block> blocks) {
        return blocks.stream().map(block -> block instanceof Block.Table table ? without(table) : block).toList();
    }

    private static Block.Table without(Block.Table table) {
        List<Integer> kept = IntStream.range(0, table.columns().size()).filter(column -> !isBars(table, column)).boxed().toList();
        return new Block.Table(kept.stream().map(table.columns()::get).toList(), table.rows().stream().map(row -> row instanceof Row.Cells cells
                ? new Row.Cells(cells.depth(), kept.stream().map(cells.cells()::get).toList()) : row).toList());
    }

    private static boolean isBars(Block.Table table, int column) {
        List<String> texts = table.rows().stream().filter(Row.Cells.class::isInstance).map(row -> ((Row.Cells) row).cells().get(column).text())
                .filter(text -> !text.isBlank()).toList();
        return !texts.isEmpty() && texts.stream().allMatch(text -> text.codePoints().allMatch(TerminalBars::isBar));
    }

    private static boolean isBar(int character) {
        return character >= 0x2580 && character <= 0x259F || Character.isWhitespace(character) || character == 0xA0;
    }
}
