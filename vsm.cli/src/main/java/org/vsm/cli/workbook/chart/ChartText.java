package org.vsm.cli.workbook.chart;

import javax.xml.namespace.QName;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTCatAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import org.vsm.cli.workbook.sheet.Palette;

/** The letters of charts: small, quiet, and the same as in the cells. */
final class ChartText {
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final QName LANGUAGE = new QName("lang");
    private static final String FONT = "Arial";
    private static final int SIZE = 800;
    private static final int TITLE_SIZE = 1000;

    private ChartText() {
    }

    /** Gives a chart its title and its letters. */
    static void apply(XSSFChart chart, String title) {
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        chart.setAutoTitleDeleted(false);
        chart.setPlotOnlyVisibleCells(false);
        chart.getOrAddShapeProperties().setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(PresetColor.WHITE)));
        CTChartSpace space = chart.getCTChartSpace();
        if (space.isSetRoundedCorners()) {
            space.getRoundedCorners().setVal(false);
        } else {
            space.addNewRoundedCorners().setVal(false);
        }
        CTTextBody body = space.isSetTxPr() ? space.getTxPr() : space.addNewTxPr();
        body.addNewBodyPr();
        CTTextParagraph paragraph = body.sizeOfPArray() > 0 ? body.getPArray(0) : body.addNewP();
        letters(paragraph.addNewPPr().addNewDefRPr(), SIZE, false, Palette.INK);
        CTTextParagraph heading = chart.getCTChart().getTitle().getTx().getRich().getPArray(0);
        heading.getRList().forEach(run -> {
            CTTextCharacterProperties properties = run.isSetRPr() ? run.getRPr() : run.addNewRPr();
            letters(properties, TITLE_SIZE, true, Palette.NAVY);
        });
    }

    /** Shows the name of every bar, however many there are. */
    static void everyName(XSSFChart chart) {
        for (CTCatAx axis : chart.getCTChart().getPlotArea().getCatAxList()) {
            add(axis, "tickLblSkip", "1");
        }
    }

    /** Adds what the small schema of POI lacks the type of: written as text. */
    static void add(XmlObject to, String element, String value) {
        try (XmlCursor cursor = to.newCursor()) {
            cursor.toEndToken();
            cursor.beginElement(element, NAMESPACE);
            cursor.insertAttributeWithValue("val", value);
        }
    }

    /** Takes away the language of the machine, which must not change a byte. */
    static void withoutLanguage(XSSFChart chart) {
        try (XmlCursor cursor = chart.getCTChartSpace().newCursor()) {
            while (cursor.hasNextToken()) {
                if (cursor.toNextToken().isStart()) {
                    cursor.removeAttribute(LANGUAGE);
                }
            }
        }
    }

    private static void letters(CTTextCharacterProperties properties, int size, boolean bold, Palette color) {
        properties.setSz(size);
        properties.setB(bold);
        if (!properties.isSetSolidFill()) {
            properties.addNewSolidFill().addNewSrgbClr().setVal(color.rgb());
        }
        properties.addNewLatin().setTypeface(FONT);
    }
}
