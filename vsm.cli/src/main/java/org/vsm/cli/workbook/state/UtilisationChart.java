package org.vsm.cli.workbook.state;

import java.util.ArrayList;
import java.util.List;
import org.vsm.cli.workbook.chart.BarChart;
import org.vsm.cli.workbook.chart.Categories;
import org.vsm.cli.workbook.chart.Frame;
import org.vsm.cli.workbook.chart.Series;
import org.vsm.cli.workbook.formula.Slot;
import org.vsm.cli.workbook.sheet.Look;
import org.vsm.cli.workbook.sheet.Look.Align;
import org.vsm.cli.workbook.sheet.Page;
import org.vsm.cli.workbook.sheet.Palette;
import org.vsm.cli.workbook.sheet.Words;

/** How busy teams and machines are, with lines where queues grow and where the work cannot be done. */
final class UtilisationChart {
    private static final double HIGH = 0.85;
    private static final int NAME = 1;
    private static final int USED = 2;
    private static final int FIRST_LINE = 3;

    private final StateContext context;
    private final Words words;
    private final TeamTable teams;
    private final Page helper;
    private final int headRow;
    private final List<Slot> names = new ArrayList<>();
    private final List<Slot> used = new ArrayList<>();
    private final List<Slot> high = new ArrayList<>();
    private final List<Slot> full = new ArrayList<>();

    /**
     * @param helper  where the lines are
     * @param headRow the first free row there
     */
    UtilisationChart(StateContext context, TeamTable teams, Page helper, int headRow) {
        this.context = context;
        this.words = context.words();
        this.teams = teams;
        this.helper = helper;
        this.headRow = headRow;
    }

    /** The first row of the helper sheet below. */
    int end() {
        return teams.utilisations().isEmpty() ? headRow : headRow + teams.utilisations().size() + 5;
    }

    /** Draws the chart over some cells; nothing where nobody is named. */
    void draw(Frame frame) {
        if (teams.utilisations().isEmpty()) {
            return;
        }
        helper.text(headRow, 0, words.text("chart.utilisation"), Look.SECTION);
        helper.line(headRow, 0, FIRST_LINE + 1, Look.SECTION);
        List<String> titles = new ArrayList<>(List.of(""));
        titles.addAll(teams.titles());
        titles.add("");
        edge(headRow + 1);
        for (int i = 0; i < teams.utilisations().size(); i++) {
            names.add(helper.mirror(headRow + 2 + i, NAME, teams.names().get(i), Look.PLAIN.aligned(Align.LEFT)));
            used.add(helper.mirror(headRow + 2 + i, USED, teams.utilisations().get(i), Look.FORMULA.format(StateSheet.PERCENT)));
            lines(headRow + 2 + i);
        }
        edge(headRow + 2 + teams.utilisations().size());
        new BarChart(words.text("chart.utilisation"), words.text("chart.ofcapacity"), "0%", new Categories(names, titles),
                List.of(new Series(words.text("teams.utilisation"), used, Palette.AFTER)),
                List.of(new Series(words.text("chart.high"), high, Palette.WARN), new Series(words.text("chart.full"), full, Palette.WORSE)),
                false, false).draw(context.tables(), frame);
    }

    /** No team at either side: the lines begin before the first bar and end behind the last one, even if there is only one. */
    private void edge(int row) {
        names.add(helper.blank(row, NAME, Look.PLAIN));
        used.add(helper.blank(row, USED, Look.PLAIN));
        lines(row);
    }

    private void lines(int row) {
        high.add(helper.number(row, FIRST_LINE, HIGH, Look.FIXED.format("0%")));
        full.add(helper.number(row, FIRST_LINE + 1, 1.0, Look.FIXED.format("0%")));
    }
}
