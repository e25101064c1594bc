package org.vsm.cli.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vsm.cli.streams.AnalysedState;
import org.vsm.cli.streams.StreamFacts;
import org.vsm.cli.streams.WholeStream;
import org.vsm.cli.workbook.comparison.ComparisonSheet;
import org.vsm.cli.workbook.entry.EntrySheet;
import org.vsm.cli.workbook.input.InputCells;
import org.vsm.cli.workbook.input.StreamInputs;
import org.vsm.cli.workbook.objectives.ObjectivesSheet;
import org.vsm.cli.workbook.plan.PlanSheet;
import org.vsm.cli.workbook.sheet.Book;
import org.vsm.cli.workbook.sheet.Page;
import org.vsm.cli.workbook.sheet.Words;
import org.vsm.cli.workbook.spread.SpreadSheet;
import org.vsm.cli.workbook.state.StatePages;
import org.vsm.cli.workbook.state.StateSheet;
import org.vsm.cli.workbook.summary.SummarySheet;

/** The sheets of one stream, in the order in which they stand in the workbook. Those with nothing to say are left out. */
final class StreamSheets {
    private final Book book;
    private final WholeStream whole;
    private final StreamFacts facts;
    private final CellUnit unit;
    private final Words words;
    private final String suffix;
    private final List<Page> pages = new ArrayList<>();
    private final Page summary;
    private final Map<String, Page> states = new LinkedHashMap<>();
    private final Map<String, Page> tables = new LinkedHashMap<>();
    private final Page comparison;
    private final Page plan;
    private final Page objectives;
    private final Page spread;
    private final Page entry;
    private final Map<String, Page> helpers = new LinkedHashMap<>();
    private final Map<String, StateSheet> written = new LinkedHashMap<>();
    private final List<ObjectivesSheet.Line> keyResults = new ArrayList<>();

    /**
     * Makes the sheets that people read, still empty.
     *
     * @param several whether there are other streams in the workbook
     */
    StreamSheets(Book book, WholeStream whole, CellUnit.Kind unit, boolean several, Words words) {
        this.book = book;
        this.whole = whole;
        this.facts = whole.stream().facts();
        this.words = words;
        this.suffix = several ? " " + facts.name() : "";
        this.unit = CellUnit.of(unit, whole.stream().states().stream().map(AnalysedState::figures).toList());
        this.summary = page(words.text("sheet.summary"));
        whole.stream().states().forEach(this::addState);
        this.comparison = whole.comparison() == null ? null : page(words.text("sheet.comparison"));
        this.plan = whole.register().isEmpty() ? null : page(words.text("sheet.plan"));
        this.objectives = ObjectivesSheet.isNeeded(whole.comparison()) ? page(words.text("sheet.objectives")) : null;
        this.spread = SpreadSheet.isNeeded(whole.stream()) ? page(words.text("sheet.spread")) : null;
        this.entry = page(words.text("sheet.entry"));
    }

    private void addState(AnalysedState state) {
        String name = state.facts().name();
        states.put(name, page(name));
        tables.put(name, StatePages.areSeparate(state.figures().elements().size()) ? page(words.text("sheet.tables", name)) : states.get(name));
    }

    private Page page(String name) {
        Page page = book.page(name + suffix);
        pages.add(page);
        return page;
    }

    /** Makes the sheets on which the passes are computed; they stand after all others, hidden: nobody reads forty columns. */
    void addHelpers() {
        states.keySet().forEach(state -> {
            Page helper = book.helperPage(words.text("sheet.helper", state) + suffix);
            pages.add(helper);
            helpers.put(state, helper);
        });
    }

    /** Fills the sheets that hold what people may change: states first, then what is taken from them. */
    StreamInputs writeInputs() {
        for (AnalysedState state : whole.stream().states()) {
            String name = state.facts().name();
            StateSheet base = state.facts().base() == null ? null : written.get(state.facts().base());
            written.put(name, StateSheet.write(new StatePages(states.get(name), tables.get(name), helpers.get(name)), book.names(), facts, state, unit,
                    base == null ? null : base.inputs(), words));
        }
        InputCells planInputs = new InputCells(null);
        if (plan != null) {
            new PlanSheet(plan, whole, written, unit, words).write(book.names(), planInputs);
        }
        if (objectives != null) {
            keyResults.addAll(new ObjectivesSheet(objectives, whole.comparison(), written, unit, words).write(planInputs));
        }
        AnalysedState collected = whole.comparison() == null ? whole.stream().states().get(0) : whole.comparison().from();
        StreamInputs.Entry lines = new EntrySheet(entry, facts, collected, written.get(collected.facts().name()), words).write();
        Map<String, InputCells> inputs = new LinkedHashMap<>();
        written.forEach((name, sheet) -> inputs.put(name, sheet.inputs()));
        return new StreamInputs(whole, unit, inputs, planInputs, lines);
    }

    /** Fills the others. */
    void writeResults(MapImages maps) {
        if (comparison != null) {
            new ComparisonSheet(comparison, whole.comparison(), written, words).write();
        }
        if (spread != null) {
            new SpreadSheet(spread, whole.stream(), unit, words).write();
        }
        new SummarySheet(summary, whole, written, keyResults, maps, words).write();
        pages.forEach(page -> page.finish(words));
    }
}
