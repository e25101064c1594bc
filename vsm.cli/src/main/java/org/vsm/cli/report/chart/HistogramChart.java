package org.vsm.cli.report.chart;

import java.util.List;
import java.util.Locale;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.data.category.DefaultCategoryDataset;
import org.vsm.cli.diagram.scene.Ink;

/** How many take how long. */
public final class HistogramChart {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 340;

    /** A range of times with the share of units in it, in per cent. */
    public record Bar(String range, double percent) {
    }

    /** The words of the chart: what it shows, and what its axes count. */
    public record Words(String title, String times, String shares) {
    }

    private final Words words;
    private final List<Bar> bars;
    private final Locale language;

    /** @param bars in the order of times, no range twice */
    public HistogramChart(Words words, List<Bar> bars, Locale language) {
        this.words = words;
        this.bars = List.copyOf(bars);
        this.language = language;
    }

    /** The chart as SVG, in the colours of the page. */
    public String svg(String name) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        bars.forEach(bar -> data.addValue(bar.percent(), words.title(), bar.range()));
        CategoryAxis times = ChartLook.axis(new CategoryAxis(words.times()));
        times.setCategoryLabelPositions(CategoryLabelPositions.UP_45);
        times.setCategoryMargin(0.04);
        BarRenderer renderer = new BarRenderer();
        ChartLook.flat(renderer);
        renderer.setSeriesPaint(0, Palette.of(Ink.NECESSARY));
        CategoryPlot plot = new CategoryPlot(data, times, ChartLook.numbers(words.shares(), language), renderer);
        ChartLook.grid(plot);
        return ChartSvg.of(ChartLook.chart(plot, false), WIDTH, HEIGHT, name, words.title());
    }
}
