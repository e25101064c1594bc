package org.vsm.cli.workbook.sheet;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.vsm.cli.workbook.formula.Slot;

/** Names that people can use in formulas of their own: of cells, and of tables with filters. */
public final class Names {
    private static final int LONGEST = 200;

    private final XSSFWorkbook workbook;
    private final Set<String> taken = new HashSet<>();

    Names(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** Names a cell, for instance {@code AsIs_leadTime}. */
    public void name(Slot cell, String of, String what) {
        XSSFName name = workbook.createName();
        name.setNameName(free(of + "_" + what));
        name.setRefersToFormula(cell.absolute());
    }

    /**
     * Makes rows a table with filters.
     *
     * @param page    whose heads, all different, stand in the first row
     * @param lastRow at least one below the first
     */
    public void table(Page page, String name, int firstRow, int lastRow, int firstColumn, int lastColumn) {
        AreaReference area = workbook.getCreationHelper().createAreaReference(new CellReference(firstRow, firstColumn),
                new CellReference(lastRow, lastColumn));
        XSSFTable table = page.sheet().createTable(area);
        String free = free(name);
        table.setName(free);
        table.setDisplayName(free);
        table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
    }

    private static boolean isAllowed(int letter) {
        return letter >= '0' && letter <= '9' || letter == '.' || Character.isLetter(letter) && letter <= Character.MAX_VALUE;
    }

    /** Letters, digits, points and low lines; never like an address. */
    private String free(String wish) {
        StringBuilder name = new StringBuilder();
        wish.codePoints().limit(LONGEST).forEach(letter -> name.appendCodePoint(
                isAllowed(letter) ? letter : '_'));
        String safe = Character.isLetter(name.codePointAt(0)) ? name.toString() : "_" + name;
        String free = safe;
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = safe + "_" + i;
        }
        return free;
    }
}
