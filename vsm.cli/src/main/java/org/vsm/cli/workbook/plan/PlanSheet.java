package org.vsm.cli.workbook.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vsm.analysis.attribution.Attribution.Contribution;
import org.vsm.cli.streams.ComparedState;
import org.vsm.cli.streams.ImprovementFacts;
import org.vsm.cli.streams.ImprovementFacts.Decision;
import org.vsm.cli.streams.WholeStream;
import org.vsm.cli.workbook.CellUnit;
import org.vsm.cli.workbook.input.Attribute;
import org.vsm.cli.workbook.input.Input;
import org.vsm.cli.workbook.input.InputCells;
import org.vsm.cli.workbook.input.InputKey;
import org.vsm.cli.workbook.sheet.Look;
import org.vsm.cli.workbook.sheet.Look.Align;
import org.vsm.cli.workbook.sheet.Names;
import org.vsm.cli.workbook.sheet.Page;
import org.vsm.cli.workbook.sheet.Rule;
import org.vsm.cli.workbook.sheet.Words;
import org.vsm.cli.workbook.state.StateSheet;

/** The register of improvements: who does what until when, what it costs and what it brings. */
public final class PlanSheet {
    private static final int HEAD_ROW = 3;
    private static final int TITLE = 1;
    private static final int DUE = 6;
    private static final int STATUS = 8;
    private static final int EFFORT = 9;
    private static final int COST = 10;
    private static final int SAVES = 11;
    private static final int ALL = 16;
    private static final double HOUR = 3600;
    private static final double THOUSAND = 1000;
    private static final double[] WIDTHS = {4.5, 30, 18, 28, 17, 17, 12, 11, 14, 10, 14, 12, 12, 12, 12, 44};

    private final Page page;
    private final WholeStream whole;
    private final Map<String, StateSheet> sheets;
    private final CellUnit unit;
    private final Words words;
    private final Map<String, Contribution> contributions = new HashMap<>();

    public PlanSheet(Page page, WholeStream whole, Map<String, StateSheet> sheets, CellUnit unit, Words words) {
        this.page = page;
        this.whole = whole;
        this.sheets = sheets;
        this.unit = unit;
        this.words = words;
        for (ComparedState state : compared()) {
            state.attribution().contributions().forEach(each -> remember(state, each));
            state.attribution().rejected().forEach(each -> remember(state, each));
        }
    }

    /** Later states that are built from the baseline. */
    private List<ComparedState> compared() {
        return whole.comparison() == null ? List.of()
                : whole.comparison().to().stream().filter(state -> state.attribution() != null).toList();
    }

    /** An improvement counts in the state that it belongs to; states built from that one come later. */
    private void remember(ComparedState state, Contribution contribution) {
        if (contribution.player().name() != null) {
            contributions.putIfAbsent(contribution.player().name(), contribution);
        }
    }

    /** Fills the sheet. */
    public void write(Names names, InputCells inputs) {
        page.text(0, 0, words.text("plan.title", whole.stream().facts().title()), Look.TITLE);
        page.height(0, 26);
        page.text(1, 0, words.text("plan.note"), Look.NOTE);
        heads();
        int row = HEAD_ROW + 1;
        for (ImprovementFacts improvement : whole.register()) {
            improvement(row++, improvement, inputs);
        }
        names.table(page, words.text("sheet.plan"), HEAD_ROW, row - 1, 0, ALL - 1);
        for (int column = 0; column < ALL; column++) {
            page.width(column, WIDTHS[column]);
        }
        for (ComparedState state : compared()) {
            if (!state.attribution().contributions().isEmpty()) {
                row = new WaterfallTable(page, unit, words).write(row + 1, whole.comparison(), state, sheets);
            }
        }
        page.freeze(HEAD_ROW + 1, TITLE + 1);
        page.print(whole.stream().facts().title(), true, -1, words);
    }

    private void heads() {
        String[] keys = {"number", "improvement", "state", "tackles", "source", "owner", "due", "priority", "status", "effort", "cost", "saves",
            "alone", "perhour", "permoney", "because"};
        for (int column = 0; column < keys.length; column++) {
            page.text(HEAD_ROW, column, words.text("plan." + keys[column], unit.symbol(words)), head(column));
        }
    }

    /** Above its cells, as they are aligned. */
    private static Look head(int column) {
        if (column == ALL - 1) {
            return Look.HEAD.indented(1);
        }
        return column >= EFFORT ? Look.HEAD.aligned(Align.RIGHT) : column == 0 || column >= DUE ? Look.HEAD.aligned(Align.CENTER) : Look.HEAD;
    }

    private void improvement(int row, ImprovementFacts facts, InputCells inputs) {
        page.number(row, 0, row - HEAD_ROW + 0.0, Look.PLAIN.aligned(Align.CENTER));
        text(row, TITLE, facts.player().title(), Look.PLAIN.inBold());
        text(row, TITLE + 1, facts.state(), Look.PLAIN);
        text(row, TITLE + 2, tackles(facts), Look.PLAIN);
        text(row, TITLE + 3, facts.source(), Look.PLAIN);
        text(row, TITLE + 4, facts.owner(), Look.PLAIN);
        inputs.put(page, row, DUE, new Input(key(facts, Attribute.DUE), facts.player().origin(), Page.dayNumber(facts.due()), Rule.DATE,
                words.dayFormat()));
        text(row, DUE + 1, facts.priority() == null ? "" : words.text("priority." + facts.priority()), Look.PLAIN.aligned(Align.CENTER));
        inputs.put(page, row, STATUS, new Input(key(facts, Attribute.STATUS), facts.player().origin(), words.text("status." + facts.status()),
                Rule.STATUS, null));
        numbers(row, facts);
        text(row, ALL - 1, because(facts), Look.PLAIN.indented(1));
    }

    private static InputKey key(ImprovementFacts facts, Attribute attribute) {
        return InputKey.of(facts.player().name(), attribute).to(facts.state());
    }

    private void text(int row, int column, String text, Look look) {
        page.text(row, column, text == null ? "" : text, look.wrapped());
    }

    private String tackles(ImprovementFacts facts) {
        List<String> all = new ArrayList<>(facts.wastes().stream().map(kind -> words.wording().text("waste." + kind)).toList());
        all.addAll(facts.problems());
        return String.join("; ", all);
    }

    private String because(ImprovementFacts facts) {
        List<String> all = new ArrayList<>(facts.reasons());
        for (Decision decision : facts.decisions()) {
            if (decision.date() != null || decision.text() != null) {
                String day = decision.date() == null ? "" : " " + words.wording().date(decision.date());
                all.add(words.text("status." + decision.status()) + day + (decision.text() == null ? "" : " (" + decision.text() + ")"));
            }
        }
        return String.join("; ", all);
    }

    private void numbers(int row, ImprovementFacts facts) {
        Contribution contribution = contributions.get(facts.player().name());
        Double effort = facts.player().effort();
        page.number(row, EFFORT, effort == null ? null : Double.valueOf(effort / HOUR), Look.PLAIN.format("#,##0\" h\""));
        page.number(row, COST, facts.player().cost() == null ? null : Double.valueOf(facts.player().cost().doubleValue()),
                Look.PLAIN.format("#,##0\" " + (facts.player().currency() == null ? "" : facts.player().currency()) + "\""));
        Look look = Look.FIXED.format(unit.plainFormat());
        boolean counts = contribution != null && !facts.player().rejected();
        page.number(row, SAVES, counts ? unit.of(contribution.leadTimeSaved()) : null, look.inBold());
        page.number(row, SAVES + 1, contribution == null ? null : unit.of(contribution.alone()), look);
        page.number(row, SAVES + 2, contribution == null ? null : unit.of(contribution.gainPerEffortHour()), look);
        Double perMoney = contribution == null || contribution.gainPerMoney().size() != 1 ? null
                : Double.valueOf(unit.of(contribution.gainPerMoney().values().iterator().next().doubleValue()) * THOUSAND);
        page.number(row, SAVES + 3, perMoney, look);
    }
}
