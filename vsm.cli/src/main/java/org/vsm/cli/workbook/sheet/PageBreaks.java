package org.vsm.cli.workbook.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Breaks printed pages above what would else be torn apart. */
final class PageBreaks {
    private final List<Block> blocks = new ArrayList<>();
    private final TreeSet<Integer> wanted = new TreeSet<>();

    private record Block(int first, int last) {
    }

    /** Starts a new page above a row. */
    void above(int row) {
        wanted.add(row);
    }

    /** Keeps rows on one page, where they fit on one. */
    void keep(int first, int last) {
        blocks.add(new Block(first, last));
    }

    /** Sets the breaks, once all rows have their heights. */
    void apply(XSSFSheet sheet) {
        double page = pageHeight(sheet);
        blocks.sort(Comparator.comparingInt(Block::first));
        int start = 0;
        for (Block block : blocks) {
            Integer fixed = wanted.floor(block.first());
            start = fixed == null ? start : Math.max(start, fixed);
            while (height(sheet, start, block.first()) > page) {
                start = firstBeyond(sheet, start, page);
                // programs differ in what they get onto a page; the break is set, so that all agree on where the next one starts
                wanted.add(start);
            }
            if (block.first() > start && height(sheet, start, block.last()) > page && height(sheet, block.first(), block.last()) <= page) {
                wanted.add(block.first());
                start = block.first();
            }
        }
        wanted.forEach(row -> sheet.setRowBreak(row - 1));
    }

    /** How much of the sheet goes on a page that is as wide as all its columns. */
    private static double pageHeight(XSSFSheet sheet) {
        double width = Print.width(sheet);
        return Math.max(width, Print.WIDTH) * Print.HEIGHT / Print.WIDTH;
    }

    private static int firstBeyond(XSSFSheet sheet, int start, double page) {
        int row = start;
        double height = 0;
        while (height <= page) {
            height += height(sheet, row, row);
            row++;
        }
        return row - 1;
    }

    private static double height(XSSFSheet sheet, int first, int last) {
        double height = 0;
        for (int row = first; row <= last; row++) {
            XSSFRow cells = sheet.getRow(row);
            height += cells == null ? sheet.getDefaultRowHeightInPoints() : cells.getHeightInPoints();
        }
        return height;
    }
}
