package org.vsm.cli.report.chart;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.SeriesMarkers;
import org.vsm.cli.diagram.scene.Theme;

/** A key result over time: the straight way from the baseline to the target, and what was measured. */
public final class ProgressChart {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 300;

    /** A value on a day. */
    public record Point(LocalDate day, double value) {
    }

    /** The words of the chart. */
    public record Words(String title, String axis, String planned, String measured, String datePattern) {
    }

    private final Words words;
    private final List<Point> planned;
    private final List<Point> measured;

    /**
     * @param planned  at least one point, in the order of days
     * @param measured at least one point, in the order of days
     */
    public ProgressChart(Words words, List<Point> planned, List<Point> measured) {
        this.words = words;
        this.planned = List.copyOf(planned);
        this.measured = List.copyOf(measured);
    }

    /** The chart as SVG. */
    public String svg(Theme theme, String name) {
        XYChart chart = new XYChartBuilder().width(WIDTH).height(HEIGHT).title(words.title()).yAxisTitle(words.axis()).build();
        Palette palette = Palette.of(theme);
        style(chart, palette);
        XYSeries plan = chart.addSeries(words.planned(), days(planned), values(planned));
        plan.setLineColor(palette.whole());
        plan.setLineStyle(SeriesLines.DASH_DASH);
        plan.setMarker(SeriesMarkers.DIAMOND);
        plan.setMarkerColor(palette.whole());
        XYSeries real = chart.addSeries(words.measured(), days(measured), values(measured));
        real.setLineColor(palette.gain());
        real.setLineStyle(SeriesLines.SOLID);
        real.setMarker(SeriesMarkers.CIRCLE);
        real.setMarkerColor(palette.gain());
        return ChartSvg.of(chart, name, words.title());
    }

    private void style(XYChart chart, Palette palette) {
        XYStyler styler = chart.getStyler();
        palette.paint(styler);
        styler.setLegendPosition(XYStyler.LegendPosition.OutsideE);
        styler.setDatePattern(words.datePattern());
        styler.setTimezone(TimeZone.getTimeZone(ZoneOffset.UTC));
    }

    private static List<Date> days(List<Point> points) {
        List<Date> days = new ArrayList<>();
        points.forEach(point -> days.add(Date.from(point.day().atStartOfDay(ZoneOffset.UTC).toInstant())));
        return days;
    }

    private static List<Double> values(List<Point> points) {
        return points.stream().map(Point::value).toList();
    }
}
