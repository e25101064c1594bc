package org.vsm.cli.report.chart;

import java.util.List;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.style.CategoryStyler;
import org.vsm.cli.diagram.scene.Theme;

/** How many take how long. */
public final class HistogramChart {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 340;

    /** A range of times with the share of units in it, in per cent. */
    public record Bar(String range, double percent) {
    }

    private final String title;
    private final String axis;
    private final List<Bar> bars;

    /**
     * @param axis of the shares
     * @param bars in the order of times, no range twice
     */
    public HistogramChart(String title, String axis, List<Bar> bars) {
        this.title = title;
        this.axis = axis;
        this.bars = List.copyOf(bars);
    }

    /** The chart as SVG. */
    public String svg(Theme theme, String name) {
        CategoryChart chart = new CategoryChartBuilder().width(WIDTH).height(HEIGHT).title(title).yAxisTitle(axis).build();
        Palette palette = Palette.of(theme);
        CategoryStyler styler = chart.getStyler();
        palette.paint(styler);
        styler.setLegendVisible(false);
        styler.setAvailableSpaceFill(0.96);
        styler.setPlotGridVerticalLinesVisible(false);
        styler.setXAxisLabelRotation(45);
        chart.addSeries(title, bars.stream().map(Bar::range).toList(), bars.stream().map(Bar::percent).toList()).setFillColor(palette.whole());
        return ChartSvg.of(chart, name, title);
    }
}
