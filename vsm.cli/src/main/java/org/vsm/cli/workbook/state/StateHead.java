package org.vsm.cli.workbook.state;

import java.util.ArrayList;
import java.util.List;
import org.vsm.analysis.flow.Flow;
import org.vsm.cli.streams.StateFacts;
import org.vsm.cli.workbook.sheet.Look;
import org.vsm.cli.workbook.sheet.Look.Align;
import org.vsm.cli.workbook.sheet.Look.Role;
import org.vsm.cli.workbook.sheet.Page;
import org.vsm.cli.workbook.sheet.Words;
import org.vsm.cli.workbook.state.StateSheet.Figure;

/** The top of a state's sheet: what it is, how to read it, and the figures that matter most. It stays in sight. */
final class StateHead {
    private static final int CARD_LABELS = 4;
    private static final int CARD_VALUES = 5;
    private static final List<String> CARDS = List.of("leadTime", "processTime", "flowEfficiency", "valueAddedRatio",
            "rolledCompleteAccurate", "firstTimeThrough", "wip", "taktTime", "utilisation");
    private static final int[][] CARD_COLUMNS = {{1, 1}, {2, 2}, {3, 4}, {5, 6}, {7, 8}, {9, 10}, {11, 13}, {14, 15}, {16, 18}};
    private static final int LEGEND = 15;

    private final StateContext context;
    private final Page page;
    private final Words words;

    StateHead(StateContext context) {
        this.context = context;
        this.page = context.page();
        this.words = context.words();
    }

    /** Writes titles and legend. */
    void writeTitles(String streamTitle, StateFacts facts) {
        page.text(0, 0, words.text("state.title", streamTitle, facts.title()), Look.TITLE);
        page.height(0, 26);
        page.text(1, 0, String.join(" · ", facts(facts)), Look.NOTE);
        page.text(2, 0, words.text("state.note", words.text("unit.name." + context.unit().kind())), Look.NOTE);
        page.text(1, LEGEND, words.text("legend.input"), Look.INPUT.aligned(Align.CENTER).as(Role.LEGEND));
        page.join(1, LEGEND, LEGEND + 1);
        page.text(1, LEGEND + 2, words.text("legend.formula"), Look.FORMULA.aligned(Align.CENTER));
        page.join(1, LEGEND + 2, LEGEND + 3);
        page.text(1, LEGEND + 4, words.text("legend.fixed"), Look.FIXED.aligned(Align.CENTER));
        page.join(1, LEGEND + 4, LEGEND + 5);
    }

    /** Writes the title of the sheet of tables. */
    void writeTablesTitle(String streamTitle, StateFacts facts) {
        Page tables = context.tables();
        tables.text(0, 0, words.text("state.title", streamTitle, facts.title()), Look.TITLE);
        tables.height(0, 26);
        tables.text(1, 0, words.text("state.tables.note", page.name()), Look.NOTE);
    }

    private List<String> facts(StateFacts facts) {
        Flow flow = context.graph().flow();
        List<String> all = new ArrayList<>();
        all.add(words.text("state." + facts.kind()) + " " + facts.name());
        if (facts.base() != null) {
            all.add(words.text("state.from", facts.base()));
        }
        if (facts.observed() != null) {
            all.add(words.text("state.observed", words.wording().date(facts.observed())));
        }
        if (facts.due() != null) {
            all.add(words.text("state.due", words.wording().date(facts.due())));
        }
        all.add(words.text("state.calendar", words.wording().numerals().rounded(flow.calendar().hoursPerDay()),
                words.wording().numerals().rounded(flow.calendar().daysPerWeek())));
        return all;
    }

    /** Writes the figures that stay in sight. */
    void writeCards(FigureRows rows) {
        page.height(CARD_VALUES, 22);
        for (int i = 0; i < CARDS.size(); i++) {
            String name = CARDS.get(i);
            int first = CARD_COLUMNS[i][0];
            int last = CARD_COLUMNS[i][1];
            page.text(CARD_LABELS, first, words.figure(name), Look.NOTE.as(Role.CARD_LABEL).aligned(Align.CENTER));
            page.join(CARD_LABELS, first, last);
            Look look = Look.PLAIN.as(Role.KEY).inBold().inSize(14).aligned(Align.CENTER);
            Figure figure = rows.figures().get(name);
            if (figure == null) {
                page.text(CARD_VALUES, first, words.wording().unknown(), look);
            } else {
                page.mirror(CARD_VALUES, first, figure.cell(), look.format(figure.format()));
            }
            page.join(CARD_VALUES, first, last);
        }
    }
}
