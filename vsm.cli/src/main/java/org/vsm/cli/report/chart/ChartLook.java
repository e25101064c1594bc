package org.vsm.cli.report.chart;

import java.awt.BasicStroke;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.RectangleEdge;
import org.vsm.cli.diagram.scene.Ink;

/** What all charts have in common: plain, in the font and the inks of the maps. */
final class ChartLook {

    private static final float TEXT_SIZE = 12;
    private static final BasicStroke GRID = new BasicStroke(1);

    private ChartLook() {
    }

    /** A chart; its title stands in the page. With a legend where there is more than one thing in it. */
    static JFreeChart chart(Plot plot, boolean legend) {
        JFreeChart chart = new JFreeChart(null, null, plot, false);
        chart.setBackgroundPaint(null);
        chart.setAntiAlias(false);
        plot.setBackgroundPaint(null);
        plot.setOutlinePaint(null);
        if (legend) {
            LegendTitle titles = new LegendTitle(plot);
            titles.setPosition(RectangleEdge.BOTTOM);
            titles.setFrame(BlockBorder.NONE);
            titles.setBackgroundPaint(null);
            titles.setItemFont(ChartFont.plain(TEXT_SIZE));
            titles.setItemPaint(Palette.of(Ink.TEXT));
            chart.addSubtitle(titles);
        }
        return chart;
    }

    static <A extends Axis> A axis(A axis) {
        axis.setLabelFont(ChartFont.plain(TEXT_SIZE));
        axis.setLabelPaint(Palette.of(Ink.TEXT));
        axis.setTickLabelFont(ChartFont.plain(TEXT_SIZE));
        axis.setTickLabelPaint(Palette.of(Ink.TEXT));
        axis.setAxisLinePaint(Palette.of(Ink.MUTED));
        axis.setTickMarkPaint(Palette.of(Ink.MUTED));
        return axis;
    }

    /** An axis of numbers that begins with 0. */
    static NumberAxis numbers(String title, Locale language) {
        NumberAxis axis = axis(new NumberAxis(title));
        axis.setAutoRangeIncludesZero(true);
        axis.setNumberFormatOverride(format(language));
        return axis;
    }

    /** Symbols are vsm's own, so that no JVM writes them otherwise. */
    private static NumberFormat format(Locale language) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        boolean german = Locale.GERMAN.getLanguage().equals(language.getLanguage());
        symbols.setDecimalSeparator(german ? ',' : '.');
        symbols.setGroupingSeparator(german ? '.' : ',');
        return new DecimalFormat("#,##0.###", symbols);
    }

    static void grid(CategoryPlot plot) {
        plot.setRangeGridlinePaint(Palette.faint(Ink.MUTED));
        plot.setRangeGridlineStroke(GRID);
        plot.setDomainGridlinesVisible(false);
    }

    static void grid(XYPlot plot) {
        plot.setRangeGridlinePaint(Palette.faint(Ink.MUTED));
        plot.setRangeGridlineStroke(GRID);
        plot.setDomainGridlinesVisible(false);
    }

    /** Bars without shine and shadow, with a thin edge. */
    static void flat(BarRenderer bars) {
        bars.setBarPainter(new StandardBarPainter());
        bars.setShadowVisible(false);
        bars.setDrawBarOutline(false);
        bars.setDefaultItemLabelFont(ChartFont.plain(TEXT_SIZE));
        bars.setDefaultItemLabelPaint(Palette.of(Ink.TEXT));
    }
}
