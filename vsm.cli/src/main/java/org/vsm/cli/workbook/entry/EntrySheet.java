package org.vsm.cli.workbook.entry;

import java.util.ArrayList;
import java.util.List;
import org.vsm.analysis.flow.Flow;
import org.vsm.cli.streams.AnalysedState;
import org.vsm.cli.streams.StreamFacts;
import org.vsm.cli.workbook.formula.Slot;
import org.vsm.cli.workbook.input.StreamInputs;
import org.vsm.cli.workbook.input.StreamInputs.EntryRow;
import org.vsm.cli.workbook.sheet.Look;
import org.vsm.cli.workbook.sheet.Look.Align;
import org.vsm.cli.workbook.sheet.Look.Role;
import org.vsm.cli.workbook.sheet.Page;
import org.vsm.cli.workbook.sheet.Rule;
import org.vsm.cli.workbook.sheet.Words;
import org.vsm.cli.workbook.state.StateSheet;

/** What was seen in the workshop, step by step: printed empty, or filled in here. */
public final class EntrySheet {
    /** The row of the heads. */
    public static final int HEAD_ROW = 5;
    /** Rows for steps that nobody thought of. */
    public static final int MORE_ROWS = 8;
    private static final EntryColumn[] COLUMNS = EntryColumn.values();
    private static final int FIRST_ENTRY = EntryColumn.UNIT.ordinal();
    private static final double HEIGHT = 27;

    private final Page page;
    private final StreamFacts facts;
    private final AnalysedState state;
    private final StateSheet sheet;
    private final Words words;

    public EntrySheet(Page page, StreamFacts facts, AnalysedState state, StateSheet sheet, Words words) {
        this.page = page;
        this.facts = facts;
        this.state = state;
        this.sheet = sheet;
        this.words = words;
    }

    /** Fills the sheet. */
    public StreamInputs.Entry write() {
        page.text(0, 0, words.text("entry.title", facts.title()), Look.TITLE);
        page.height(0, 26);
        page.text(1, 0, words.text("entry.note", state.facts().title()), Look.NOTE.wrapped());
        page.join(1, 0, COLUMNS.length - 1);
        page.text(3, 0, words.text("entry.collected"), Look.PLAIN.inBold());
        Slot by = page.blank(3, 1, Look.PLAIN.as(Role.ENTRY));
        page.text(3, 6, words.text("entry.day"), Look.PLAIN.inBold());
        Slot day = page.blank(3, 7, Look.PLAIN.as(Role.ENTRY).format(words.dayFormat()).aligned(Align.CENTER));
        page.limit(day, Rule.DATE);
        page.join(3, 7, 8);
        for (int column = 0; column < COLUMNS.length; column++) {
            page.text(HEAD_ROW, column, words.text("entry." + COLUMNS[column].word()),
                    column < FIRST_ENTRY ? Look.HEAD : Look.HEAD.aligned(Align.CENTER));
            page.width(column, COLUMNS[column].width());
        }
        int row = HEAD_ROW + 1;
        List<EntryRow> rows = new ArrayList<>();
        Flow flow = state.figures().flow();
        for (var each : state.figures().elements()) {
            String who = String.join(", ", each.teams().stream().map(name -> title(flow, name)).toList());
            rows.add(line(row++, each.name(), sheet.elements().get(each.name()).title(), who));
        }
        for (int i = 0; i < MORE_ROWS; i++) {
            rows.add(line(row++, "", "", ""));
        }
        page.freeze(HEAD_ROW + 1, 1);
        page.print(facts.title(), true, HEAD_ROW, words);
        return new StreamInputs.Entry(state.facts().name(), by, day, rows);
    }

    private static String title(Flow flow, String team) {
        return flow.teams().stream().filter(each -> each.name().equals(team)).map(each -> each.title()).findFirst().orElse(team);
    }

    private EntryRow line(int row, String element, String step, String who) {
        Look entry = Look.PLAIN.as(Role.ENTRY);
        Slot first = page.text(row, 0, step, entry.inBold().wrapped());
        Slot second = page.text(row, 1, who, entry.wrapped());
        for (int column = FIRST_ENTRY; column < COLUMNS.length; column++) {
            EntryColumn what = COLUMNS[column];
            Slot cell = page.blank(row, column, what.isText() ? entry.wrapped() : entry.aligned(Align.CENTER).format(what.format()));
            page.limit(cell, what.rule());
        }
        page.height(row, HEIGHT);
        return new EntryRow(element, first, second);
    }
}
