package org.vsm.cli.report.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.CategorySeries;
import org.knowm.xchart.style.CategoryStyler;
import org.vsm.cli.diagram.scene.Theme;

/** From the lead time before to the one after, a bar for each change. */
public final class WaterfallChart {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 380;
    private static final int LONGEST_LABEL = 24;

    /**
     * A bar.
     *
     * @param from  where it begins
     * @param to    where it ends, at the right of it on the way from before to after
     * @param whole a lead time; else a change
     */
    public record Bar(String title, double from, double to, boolean whole) {
    }

    /**
     * The words of the chart.
     *
     * @param axis  of times, with their unit
     * @param whole legend of lead times
     * @param gain  legend of changes that shorten it
     * @param loss  legend of changes that lengthen it
     */
    public record Words(String title, String axis, String whole, String gain, String loss) {
    }

    private final Words words;
    private final List<Bar> bars;

    public WaterfallChart(Words words, List<Bar> bars) {
        this.words = words;
        this.bars = List.copyOf(bars);
    }

    /** The chart as SVG. */
    public String svg(Theme theme, String name) {
        CategoryChart chart = new CategoryChartBuilder().width(WIDTH).height(HEIGHT).title(words.title()).yAxisTitle(words.axis()).build();
        Palette palette = Palette.of(theme);
        style(chart, palette);
        List<String> titles = titles();
        hidden(chart.addSeries("–", titles, lower()), palette);
        series(chart, words.whole(), titles, heights(Kind.WHOLE)).setFillColor(palette.whole());
        series(chart, words.gain(), titles, heights(Kind.GAIN)).setFillColor(palette.gain());
        if (heights(Kind.LOSS).stream().anyMatch(height -> height > 0)) {
            series(chart, words.loss(), titles, heights(Kind.LOSS)).setFillColor(palette.loss());
        }
        return ChartSvg.of(chart, name, words.title());
    }

    private enum Kind { WHOLE, GAIN, LOSS }

    private static CategorySeries series(CategoryChart chart, String name, List<String> titles, List<Double> heights) {
        return chart.addSeries(name, titles, heights);
    }

    private static void hidden(CategorySeries below, Palette palette) {
        below.setFillColor(palette.paper());
        below.setLineColor(palette.paper());
        below.setShowInLegend(false);
    }

    private void style(CategoryChart chart, Palette palette) {
        CategoryStyler styler = chart.getStyler();
        styler.setStacked(true);
        styler.setAvailableSpaceFill(0.7);
        palette.paint(styler);
        styler.setPlotGridVerticalLinesVisible(false);
        styler.setXAxisLabelRotation(bars.size() > 4 ? 30 : 0);
        styler.setLegendPosition(CategoryStyler.LegendPosition.InsideNE);
        styler.setToolTipsEnabled(false);
    }

    /** Each only once: the chart takes them for names. */
    private List<String> titles() {
        List<String> titles = new ArrayList<>();
        for (Bar bar : bars) {
            String title = bar.title().codePointCount(0, bar.title().length()) <= LONGEST_LABEL ? bar.title()
                    : bar.title().substring(0, bar.title().offsetByCodePoints(0, LONGEST_LABEL - 1)).strip() + "…";
            while (titles.contains(title)) {
                title += "\u200B";
            }
            titles.add(title);
        }
        return Collections.unmodifiableList(titles);
    }

    private List<Double> lower() {
        return bars.stream().map(bar -> bar.whole() ? 0.0 : Math.min(bar.from(), bar.to())).toList();
    }

    private List<Double> heights(Kind kind) {
        return bars.stream().map(bar -> kind == kindOf(bar) ? Math.abs(bar.to() - bar.from()) : 0.0).toList();
    }

    private static Kind kindOf(Bar bar) {
        return bar.whole() ? Kind.WHOLE : bar.to() <= bar.from() ? Kind.GAIN : Kind.LOSS;
    }
}
