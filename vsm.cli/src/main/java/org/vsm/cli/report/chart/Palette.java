package org.vsm.cli.report.chart;

import java.awt.Color;
import java.util.Locale;
import org.knowm.xchart.style.AxesChartStyler;
import org.vsm.cli.diagram.scene.Ink;
import org.vsm.cli.diagram.scene.Theme;

/** The colours of a chart: those of the maps beside it. */
record Palette(Color paper, Color text, Color grid, Color whole, Color gain, Color loss) {

    static Palette of(Theme theme) {
        return new Palette(colour(theme, Ink.PAPER), colour(theme, Ink.TEXT), colour(theme, Ink.FRAME), colour(theme, Ink.NECESSARY),
                colour(theme, Ink.VALUE), colour(theme, Ink.WASTE));
    }

    /** Gives all of a chart but its series these colours, and vsm's font. */
    void paint(AxesChartStyler styler) {
        styler.setBaseFont(ChartFont.plain(12));
        styler.setLegendFont(ChartFont.plain(12));
        styler.setChartTitleFont(ChartFont.plain(15));
        styler.setAxisTitleFont(ChartFont.plain(12));
        styler.setAxisTickLabelsFont(ChartFont.plain(11));
        styler.setAntiAlias(false);
        styler.setChartBackgroundColor(paper);
        styler.setPlotBackgroundColor(paper);
        styler.setPlotBorderVisible(false);
        styler.setPlotGridLinesColor(grid);
        styler.setLegendBackgroundColor(paper);
        styler.setLegendBorderColor(paper);
        styler.setChartFontColor(text);
        styler.setXAxisTickLabelsColor(text);
        styler.setYAxisTickLabelsColor(text);
        styler.setXAxisTitleColor(text);
        styler.setYAxisTitleColor(text);
        styler.setYAxisMin(0.0);
        styler.setLocale(Locale.ROOT);
    }

    private static Color colour(Theme theme, Ink ink) {
        return Color.decode(theme.colour(ink));
    }
}
