package org.vsm.cli.report.chart;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.text.SimpleDateFormat;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.util.ShapeUtils;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.vsm.cli.diagram.scene.Ink;

/** A key result over time: the straight way from the baseline to the target, dashed, and what was measured. */
public final class ProgressChart {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 300;
    private static final TimeZone UTC = TimeZone.getTimeZone(ZoneOffset.UTC);
    private static final BasicStroke SOLID = new BasicStroke(2);
    private static final BasicStroke DASHED = new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {8, 5}, 0);

    /** A value on a day. */
    public record Point(LocalDate day, double value) {
    }

    /** The words of the chart. */
    public record Words(String title, String axis, String planned, String measured, String datePattern) {
    }

    private final Words words;
    private final List<Point> planned;
    private final List<Point> measured;
    private final Locale language;

    /**
     * @param planned  at least one point, in the order of days
     * @param measured in the order of days; empty where nothing was measured yet
     */
    public ProgressChart(Words words, List<Point> planned, List<Point> measured, Locale language) {
        this.words = words;
        this.planned = List.copyOf(planned);
        this.measured = List.copyOf(measured);
        this.language = language;
    }

    /** The chart as SVG, in the colours of the page. */
    public String svg(String name) {
        XYSeriesCollection data = new XYSeriesCollection();
        data.addSeries(series(words.planned(), planned));
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer();
        line(renderer, 0, Ink.NECESSARY, DASHED, ShapeUtils.createDiamond(6));
        if (!measured.isEmpty()) {
            data.addSeries(series(words.measured(), measured));
            line(renderer, 1, Ink.VALUE, SOLID, new Ellipse2D.Double(-4, -4, 8, 8));
        }
        XYPlot plot = new XYPlot(data, days(), ChartLook.numbers(words.axis(), language), renderer);
        ChartLook.grid(plot);
        return ChartSvg.of(ChartLook.chart(plot, true), WIDTH, HEIGHT, name, words.title());
    }

    private DateAxis days() {
        DateAxis axis = ChartLook.axis(new DateAxis(null, UTC, Locale.ROOT));
        SimpleDateFormat format = new SimpleDateFormat(words.datePattern(), Locale.ROOT);
        format.setTimeZone(UTC);
        axis.setDateFormatOverride(format);
        return axis;
    }

    private static void line(XYLineAndShapeRenderer renderer, int series, Ink ink, BasicStroke stroke, Shape mark) {
        renderer.setSeriesPaint(series, Palette.of(ink));
        renderer.setSeriesStroke(series, stroke);
        renderer.setSeriesShape(series, mark);
    }

    private static XYSeries series(String title, List<Point> points) {
        XYSeries series = new XYSeries(title);
        points.forEach(point -> series.add(point.day().atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli(), point.value()));
        return series;
    }
}
