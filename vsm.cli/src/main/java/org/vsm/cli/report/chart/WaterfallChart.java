package org.vsm.cli.report.chart;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.WaterfallBarRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;
import org.vsm.cli.diagram.scene.Ink;

/** From the lead time before to the one after, a bar for each change with what it amounts to. */
public final class WaterfallChart {

    private static final int WIDTH = 760;
    private static final int HEIGHT_WITHOUT_BARS = 90;
    private static final int HEIGHT_OF_BAR = 44;
    private static final int LINES_OF_TITLE = 2;
    private static final float WIDTH_OF_TITLES = 1.6f;
    private static final double ROOM_FOR_LABELS = 0.14;
    private static final ItemLabelPosition BEHIND_THE_BAR = new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT);
    private static final Shape SQUARE = new Rectangle2D.Double(-5, -5, 10, 10);

    /**
     * A bar.
     *
     * @param value of the first and the last bar a lead time, of all others how much longer it gets
     * @param label the value in words, with its sign where it is a change
     */
    public record Bar(String title, double value, String label) {
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

    /** Bars may bear the same title. */
    private record Place(int index, String title) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            return Integer.compare(index, other.index);
        }

        @Override
        public String toString() {
            return title;
        }
    }

    private final Words words;
    private final List<Bar> bars;
    private final Locale language;

    /** @param bars the lead time before, each change, the lead time after */
    public WaterfallChart(Words words, List<Bar> bars, Locale language) {
        this.words = words;
        this.bars = List.copyOf(bars);
        this.language = language;
    }

    /** The chart as SVG, in the colours of the page. */
    public String svg(String name) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (int i = 0; i < bars.size(); i++) {
            data.addValue(bars.get(i).value(), words.title(), new Place(i, bars.get(i).title()));
        }
        CategoryAxis titles = ChartLook.axis(new CategoryAxis());
        titles.setMaximumCategoryLabelLines(LINES_OF_TITLE);
        titles.setMaximumCategoryLabelWidthRatio(WIDTH_OF_TITLES);
        CategoryPlot plot = new CategoryPlot(data, titles, ChartLook.numbers(words.axis(), language), renderer());
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.getRangeAxis().setUpperMargin(ROOM_FOR_LABELS);
        plot.setFixedLegendItems(legend());
        ChartLook.grid(plot);
        JFreeChart chart = ChartLook.chart(plot, true);
        return ChartSvg.of(chart, WIDTH, HEIGHT_WITHOUT_BARS + HEIGHT_OF_BAR * bars.size(), name, words.title());
    }

    private WaterfallBarRenderer renderer() {
        WaterfallBarRenderer renderer = new WaterfallBarRenderer(Palette.of(Ink.NECESSARY), Palette.of(Ink.WASTE), Palette.of(Ink.VALUE),
                Palette.of(Ink.NECESSARY));
        ChartLook.flat(renderer);
        renderer.setDefaultItemLabelGenerator(labels());
        renderer.setDefaultItemLabelsVisible(true);
        renderer.setDefaultPositiveItemLabelPosition(BEHIND_THE_BAR);
        renderer.setDefaultNegativeItemLabelPosition(BEHIND_THE_BAR);
        return renderer;
    }

    private CategoryItemLabelGenerator labels() {
        return new StandardCategoryItemLabelGenerator() {
            @Override
            public String generateLabel(CategoryDataset data, int row, int column) {
                return bars.get(column).label();
            }
        };
    }

    private LegendItemCollection legend() {
        LegendItemCollection legend = new LegendItemCollection();
        legend.add(item(words.whole(), Ink.NECESSARY));
        if (changes(-1)) {
            legend.add(item(words.gain(), Ink.VALUE));
        }
        if (changes(1)) {
            legend.add(item(words.loss(), Ink.WASTE));
        }
        return legend;
    }

    private boolean changes(int sign) {
        return bars.subList(1, bars.size() - 1).stream().anyMatch(bar -> Math.signum(bar.value()) == sign);
    }

    private static LegendItem item(String text, Ink ink) {
        Color colour = Palette.of(ink);
        return new LegendItem(text, null, null, null, SQUARE, colour);
    }
}
