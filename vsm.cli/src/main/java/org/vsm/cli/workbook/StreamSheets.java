package org.vsm.cli.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vsm.cli.streams.AnalysedState;
import org.vsm.cli.streams.StreamFacts;
import org.vsm.cli.streams.WholeStream;
import org.vsm.cli.workbook.comparison.ComparisonSheet;
import org.vsm.cli.workbook.sheet.Book;
import org.vsm.cli.workbook.sheet.Page;
import org.vsm.cli.workbook.sheet.Words;
import org.vsm.cli.workbook.state.StateSheet;
import org.vsm.cli.workbook.summary.SummarySheet;

/** The sheets of one stream, in the order in which they stand in the workbook. */
final class StreamSheets {
    private final WholeStream whole;
    private final StreamFacts facts;
    private final CellUnit unit;
    private final Words words;
    private final Page summary;
    private final Map<String, Page> states = new LinkedHashMap<>();
    private final Page comparison;
    private final Map<String, Page> helpers = new LinkedHashMap<>();

    /**
     * Makes the sheets, still empty.
     *
     * @param several whether there are other streams in the workbook
     */
    StreamSheets(Book book, WholeStream whole, CellUnit.Kind unit, boolean several, Words words) {
        this.whole = whole;
        this.facts = whole.stream().facts();
        this.words = words;
        List<AnalysedState> all = whole.stream().states();
        this.unit = CellUnit.of(unit, all.stream().map(AnalysedState::figures).toList());
        String suffix = several ? " " + facts.name() : "";
        this.summary = book.page(words.text("sheet.summary") + suffix);
        all.forEach(state -> states.put(state.facts().name(), book.page(state.facts().name() + suffix)));
        this.comparison = whole.comparison() == null ? null : book.page(words.text("sheet.comparison") + suffix);
        all.forEach(state -> helpers.put(state.facts().name(), book.page(words.text("sheet.helper", state.facts().name()) + suffix)));
    }

    /** Fills the sheets: states first, then what is taken from them. */
    void write() {
        Map<String, StateSheet> written = new LinkedHashMap<>();
        for (AnalysedState state : whole.stream().states()) {
            String name = state.facts().name();
            StateSheet base = state.facts().base() == null ? null : written.get(state.facts().base());
            written.put(name, StateSheet.write(states.get(name), helpers.get(name), facts, state, unit,
                    base == null ? null : base.inputs(), words));
        }
        if (comparison != null) {
            new ComparisonSheet(comparison, whole.comparison(), written, words).write();
        }
        new SummarySheet(summary, whole, written, words).write();
    }

    /** Writes what belongs to each sheet as a whole. */
    void finish() {
        List<Page> all = new ArrayList<>(List.of(summary));
        all.addAll(states.values());
        if (comparison != null) {
            all.add(comparison);
        }
        all.addAll(helpers.values());
        all.forEach(page -> page.finish(words));
    }
}
