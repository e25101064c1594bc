package org.vsm.cli.workbook.chart;

import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartLegend;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTOverlap;
import org.vsm.cli.workbook.sheet.Page;
import org.vsm.cli.workbook.sheet.Palette;

/**
 * A chart of bars, and of lines over them.
 *
 * @param title      of the chart
 * @param valueTitle what the values are in
 * @param format     of the values at the axis
 * @param categories what the bars are of
 * @param bars       at least one
 * @param lines      drawn over upright bars; may be empty
 * @param stacked    on top of each other instead of side by side
 * @param lying      names at the left, bars to the right
 */
public record BarChart(String title, String valueTitle, String format, Categories categories, List<Series> bars, List<Series> lines,
        boolean stacked, boolean lying) {
    private static final int GAP = 45;
    /** Keeps a chart apart from the one beside or above. */
    private static final int INSET = 5 * Units.EMU_PER_PIXEL;
    private static final int MOST_NAMES = 100;
    /** Of what a legend explains; Excel takes 255 characters. */
    private static final int LONGEST_NAME = 80;
    private static final double LINE_WIDTH = 1.5;

    /** Draws the chart on a sheet. */
    public void draw(Page page, Frame frame) {
        XSSFDrawing drawing = page.sheet().createDrawingPatriarch();
        XSSFChart chart = drawing.createChart(drawing.createAnchor(INSET, INSET, 0, 0, frame.firstColumn(), frame.firstRow(),
                frame.lastColumn(), frame.lastRow()));
        chart.displayBlanksAs(DisplayBlanks.GAP);
        ChartText.apply(chart, title);
        XDDFCategoryAxis names = chart.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis values = chart.createValueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        axes(names, values);
        if (categories.cells().size() <= MOST_NAMES) {
            ChartText.everyName(chart);
        }
        XDDFCategoryDataSource source = XDDFDataSourcesFactory.fromArray(categories.words().toArray(String[]::new), categories.range());
        drawBars(chart, names, values, source);
        drawLines(chart, names, values, source);
        if (bars.size() + lines.size() > 1) {
            XDDFChartLegend legend = chart.getOrAddLegend();
            legend.setPosition(LegendPosition.BOTTOM);
            legend.setOverlay(false);
        }
        ChartText.withoutLanguage(chart);
    }

    private void axes(XDDFCategoryAxis names, XDDFValueAxis values) {
        values.setCrosses(lying ? AxisCrosses.MAX : AxisCrosses.AUTO_ZERO);
        values.setMinimum(0);
        values.setTitle(valueTitle);
        values.setNumberFormat(format);
        values.getOrAddMajorGridProperties().setLineProperties(line(Palette.LINE, 0.5));
        values.setMajorTickMark(AxisTickMark.NONE);
        names.setMajorTickMark(AxisTickMark.NONE);
        if (lying) {
            names.setOrientation(AxisOrientation.MAX_MIN);
        }
        for (XDDFChartAxis axis : List.of(names, values)) {
            axis.getOrAddShapeProperties().setLineProperties(line(Palette.LINE, 0.75));
        }
    }

    private void drawBars(XSSFChart chart, XDDFCategoryAxis names, XDDFValueAxis values, XDDFCategoryDataSource source) {
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        data.setBarDirection(lying ? BarDirection.BAR : BarDirection.COL);
        data.setBarGrouping(stacked ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
        data.setGapWidth(GAP);
        data.setVaryColors(false);
        for (Series series : bars) {
            XDDFChartData.Series drawn = add(data, source, series);
            XDDFShapeProperties look = new XDDFShapeProperties();
            if (series.color() == null) {
                look.setFillProperties(new XDDFNoFillProperties());
            } else {
                look.setFillProperties(fill(series.color()));
                look.setLineProperties(line(Palette.INK, 0.25));
            }
            drawn.setShapeProperties(look);
        }
        chart.plot(data);
        if (stacked) {
            putBarsOnTopOfEachOther(chart);
        }
    }

    /** Written as text: the small schema of POI lacks the type of this one attribute, and the large one takes 8 MB more. */
    private static void putBarsOnTopOfEachOther(XSSFChart chart) {
        CTOverlap overlap = chart.getCTChart().getPlotArea().getBarChartArray(0).addNewOverlap();
        try (XmlCursor cursor = overlap.newCursor()) {
            cursor.setAttributeText(new QName("val"), "100");
        }
    }

    private void drawLines(XSSFChart chart, XDDFCategoryAxis names, XDDFValueAxis values, XDDFCategoryDataSource source) {
        if (lines.isEmpty()) {
            return;
        }
        XDDFLineChartData data = (XDDFLineChartData) chart.createData(ChartTypes.LINE, names, values);
        data.setGrouping(Grouping.STANDARD);
        data.setVaryColors(false);
        for (Series series : lines) {
            XDDFLineChartData.Series drawn = (XDDFLineChartData.Series) add(data, source, series);
            drawn.setSmooth(false);
            drawn.setMarkerStyle(MarkerStyle.NONE);
            XDDFShapeProperties look = new XDDFShapeProperties();
            look.setLineProperties(line(series.color(), LINE_WIDTH));
            drawn.setShapeProperties(look);
        }
        chart.plot(data);
    }

    private static XDDFChartData.Series add(XDDFChartData data, XDDFCategoryDataSource source, Series series) {
        XDDFChartData.Series drawn = data.addSeries(source, XDDFDataSourcesFactory.fromArray(series.numbers(), series.range()));
        drawn.setTitle(series.title().length() <= LONGEST_NAME ? series.title() : series.title().substring(0, LONGEST_NAME) + "…", null);
        return drawn;
    }

    private static XDDFLineProperties line(Palette color, double points) {
        XDDFLineProperties line = new XDDFLineProperties(fill(color));
        line.setWidth(points);
        return line;
    }

    private static XDDFSolidFillProperties fill(Palette color) {
        return new XDDFSolidFillProperties(XDDFColor.from(color.rgb()));
    }
}
