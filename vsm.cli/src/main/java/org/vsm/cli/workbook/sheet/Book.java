package org.vsm.cli.workbook.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.util.Reproducibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that is being filled. */
public final class Book implements AutoCloseable {
    private static final String CREATOR = "vsm";
    /** The first moment that a zip archive can tell: what a workbook says of its own making must not change its bytes. */
    private static final long EPOCH = 315532800;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Styles styles = new Styles(workbook);
    private final SheetNames sheetNames = new SheetNames();
    private final Names names = new Names(workbook);

    public Book() {
        // formulas are made by vsm and checked by its tests; parsing each again takes most of the time
        workbook.setCellFormulaValidation(false);
    }

    /** A new sheet, with a name as near to the one that is wished for as spreadsheets allow. */
    public Page page(String name) {
        return new Page(workbook.createSheet(sheetNames.name(name)), styles);
    }

    /** A new sheet that people see only when they ask for hidden sheets; it must not be the first one. */
    public Page helperPage(String name) {
        Page page = page(name);
        workbook.setSheetVisibility(workbook.getSheetIndex(page.name()), SheetVisibility.HIDDEN);
        return page;
    }

    /** A new sheet that nobody gets to see; it must not be the first one. */
    public Page hiddenPage(String name) {
        Page page = page(name);
        workbook.setSheetVisibility(workbook.getSheetIndex(page.name()), SheetVisibility.VERY_HIDDEN);
        return page;
    }

    /** Names of cells and tables. */
    public Names names() {
        return names;
    }

    /** Writes it; the same content gives the same bytes. */
    public void writeTo(OutputStream stream, String title) throws IOException {
        POIXMLProperties.CoreProperties properties = workbook.getProperties().getCoreProperties();
        properties.setTitle(title.replaceAll("\\p{Cntrl}", " "));
        properties.setCreator(CREATOR);
        properties.setCreated(Optional.of(Date.from(Instant.ofEpochSecond(EPOCH))));
        workbook.getProperties().getExtendedProperties().setApplication(CREATOR);
        Reproducibility.runWithSourceDateEpoch(() -> workbook.write(stream));
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
