package org.vsm.cli.workbook.state;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.flow.Label;
import org.vsm.analysis.flow.ShareFact;
import org.vsm.analysis.flow.TimeFact;
import org.vsm.analysis.flow.Typed;
import org.vsm.analysis.flow.WorkType;
import org.vsm.analysis.time.TimeEstimate;
import org.vsm.cli.workbook.formula.Expr;
import org.vsm.cli.workbook.formula.Slot;
import org.vsm.cli.workbook.input.Attribute;
import org.vsm.cli.workbook.input.Input;
import org.vsm.cli.workbook.input.InputKey;
import org.vsm.cli.workbook.input.InputKey.Part;
import org.vsm.cli.workbook.sheet.Look;
import org.vsm.cli.workbook.sheet.PrintedRows;
import org.vsm.cli.workbook.sheet.Rule;

/** Numbers that do not fit into one cell of the element table: estimates, and what differs by type of work. */
final class EstimateTable {
    private static final int LOW = StateColumns.WAIT;
    private static final int LIKELY = StateColumns.PROCESS;
    private static final int HIGH = StateColumns.LEAD;
    private static final int MEAN = StateColumns.ACCURATE;
    private static final int LOW_END = StateColumns.VALUE;
    private static final int HIGH_END = StateColumns.VALUE_PART;
    /** Of two or three lines each. */
    private static final int MOST_ROWS = 28;
    private static final double Z95 = 1.6448536269514722;

    private final StateContext context;
    private final Sources sources;
    private final Map<String, String> titles = new HashMap<>();
    private final int headRow;
    private final PrintedRows rows;

    /** @param row the first one that is free */
    EstimateTable(StateContext context, int row) {
        this.context = context;
        this.sources = new Sources(context.words());
        this.headRow = row;
        this.rows = new PrintedRows(context.tables(), row, MOST_ROWS, this::heads);
        context.graph().flow().types().forEach(type -> titles.put(type.name(), type.title()));
    }

    /** The first row below; the table is left out where it is empty. */
    int end() {
        if (rows.isEmpty()) {
            return rows.end();
        }
        context.tables().text(headRow, 0, context.words().text("estimates"), Look.SECTION);
        context.tables().line(headRow, 0, StateColumns.ALL - 1, Look.SECTION);
        heads(headRow + 1);
        return rows.end();
    }

    private void heads(int row) {
        String unit = context.unit().symbol(context.words());
        Map<Integer, String> heads = Map.of(StateColumns.ELEMENT, "estimates.of", StateColumns.KIND, "estimates.what",
                StateColumns.WHO, "estimates.form", LOW, "estimates.low", LIKELY, "estimates.likely", HIGH, "estimates.high",
                MEAN, "estimates.mean", LOW_END, "estimates.lowend", HIGH_END, "estimates.highend", StateColumns.SOURCE, "elements.source");
        for (int column = 0; column < StateColumns.ALL; column++) {
            boolean number = column >= LOW && column <= HIGH_END;
            String text = heads.containsKey(column) ? context.words().text(heads.get(column), unit) : "";
            Look look = column == StateColumns.SOURCE ? Look.HEAD.indented(1) : Look.HEAD;
            context.tables().text(row, column, text, number ? look.aligned(Look.Align.RIGHT) : look);
        }
    }

    /** Whether a value fits into one cell. */
    static boolean isPlain(List<Typed<TimeFact>> facts) {
        return facts.size() == 1 && (facts.get(0).value().time() instanceof TimeEstimate.Fixed || !facts.get(0).value().time().isKnown()
                && facts.get(0).value().time() instanceof TimeEstimate.Unknown);
    }

    /**
     * Writes the times of an element, one row for each set of types.
     *
     * @param others times of the same element by type, for a remainder
     * @return where they stand, by type
     */
    Map<String, Ends> times(Label of, Attribute attribute, List<Typed<TimeFact>> facts, Map<String, Ends> others) {
        Map<String, Ends> ends = new HashMap<>();
        for (Typed<TimeFact> fact : facts) {
            Ends own = time(of, attribute, fact, others);
            fact.types().forEach(type -> ends.put(type, own));
        }
        return ends;
    }

    private Ends time(Label of, Attribute attribute, Typed<TimeFact> fact, Map<String, Ends> others) {
        TimeEstimate time = fact.value().time();
        if (time instanceof TimeEstimate.Remainder remainder) {
            TimeFact whole = new TimeFact(remainder.whole(), fact.value().source(), fact.value().origin());
            Ends all = time(of, Attribute.LEAD, new Typed<>(fact.types(), whole), others);
            Ends part = others.getOrDefault(fact.types().iterator().next(), constant(remainder.part()));
            return new Ends(rest(all.mean(), part.mean()), rest(all.low(), part.low()), rest(all.high(), part.high()));
        }
        int row = rows.next();
        label(row, of, attribute, fact.types(), form(time));
        context.tables().text(row, StateColumns.SOURCE, sources.of(fact.value().source()), Look.PLAIN.wrapped().indented(1));
        return new EstimateRow(row, InputKey.of(of.name(), attribute).holdingFor(fact.types()), fact.value().origin()).write(time);
    }

    private Ends constant(TimeEstimate time) {
        return new Ends(Expr.number(context.unit().of(time.mean())), Expr.number(context.unit().of(time.low())),
                Expr.number(context.unit().of(time.high())));
    }

    private static Expr rest(Expr whole, Expr part) {
        return Expr.max(List.of(Expr.ZERO, whole.minus(part)));
    }

    /** Writes the shares of an element that differ by type; where they stand, by type. */
    Map<String, Accuracy> shares(Label of, Attribute attribute, List<Typed<ShareFact>> facts) {
        Map<String, Accuracy> cells = new HashMap<>();
        for (Typed<ShareFact> fact : facts) {
            int row = rows.next();
            label(row, of, attribute, fact.types(), "estimates.share");
            Double share = fact.value().isKnown() ? Double.valueOf(fact.value().share().doubleValue()) : null;
            Slot slot = context.inputs().put(context.tables(), row, LIKELY, new Input(InputKey.of(of.name(), attribute)
                    .holdingFor(fact.types()), fact.value().origin(), share, Rule.SHARE, StateSheet.PERCENT));
            context.tables().text(row, StateColumns.SOURCE, sources.of(fact.value().source()), Look.PLAIN.wrapped().indented(1));
            fact.types().forEach(type -> cells.put(type, new Accuracy(slot, share != null)));
        }
        return cells;
    }

    /** Writes a single number of an element that has no column of its own. */
    Expr number(Label of, Attribute attribute, double value, String format) {
        int row = rows.next();
        label(row, of, attribute, Set.of(Flow.NO_TYPE), "estimates.number");
        return context.inputs().put(context.tables(), row, LIKELY,
                new Input(InputKey.of(of.name(), attribute), of.origin(), value, Rule.AMOUNT, format)).ref();
    }

    private void label(int row, Label of, Attribute attribute, Set<String> types, String form) {
        context.tables().text(row, StateColumns.ELEMENT, context.title(of), Look.PLAIN.wrapped());
        context.tables().text(row, StateColumns.KIND, context.words().text("attribute." + attribute.word()), Look.PLAIN.wrapped());
        List<String> parts = new ArrayList<>(List.of(context.words().text(form)));
        if (!types.contains(Flow.NO_TYPE) && types.size() < titles.size()) {
            List<String> names = context.graph().flow().types().stream().map(WorkType::name).filter(types::contains).map(titles::get).toList();
            parts.add(context.words().text("estimates.for", String.join(", ", names)));
        }
        context.tables().text(row, StateColumns.WHO, String.join(" ", parts), Look.PLAIN.wrapped());
        context.tables().line(row, 0, StateColumns.ALL - 1, Look.PLAIN);
    }

    private static String form(TimeEstimate time) {
        if (time instanceof TimeEstimate.Uniform) {
            return "estimates.uniform";
        }
        if (time instanceof TimeEstimate.BetaPert) {
            return "estimates.pert";
        }
        if (time instanceof TimeEstimate.Periodic) {
            return "estimates.periodic";
        }
        if (time instanceof TimeEstimate.Exponential) {
            return "estimates.exponential";
        }
        return time instanceof TimeEstimate.Lognormal ? "estimates.lognormal" : "estimates.fixed";
    }

    /** One row: what is known of a time, and its mean and ends. */
    private final class EstimateRow {
        private final int row;
        private final InputKey key;
        private final Object origin;

        EstimateRow(int row, InputKey key, Object origin) {
            this.row = row;
            this.key = key;
            this.origin = origin;
        }

        Ends write(TimeEstimate time) {
            if (time instanceof TimeEstimate.Uniform uniform) {
                Expr low = input(LOW, uniform.low());
                Expr high = input(HIGH, uniform.high());
                return ends(time, low.plus(high).over(Expr.number(2)), low, high);
            }
            if (time instanceof TimeEstimate.BetaPert pert) {
                Expr low = input(LOW, pert.low());
                Expr likely = input(LIKELY, pert.likely());
                Expr high = input(HIGH, pert.high());
                return ends(time, low.plus(Expr.number(4).times(likely)).plus(high).over(Expr.number(6)), low, high);
            }
            if (time instanceof TimeEstimate.Periodic periodic) {
                Expr interval = input(HIGH, periodic.interval());
                return ends(time, interval.over(Expr.number(2)), Expr.ZERO, interval);
            }
            if (time instanceof TimeEstimate.Exponential exponential) {
                Expr mean = input(LIKELY, exponential.mean());
                return ends(time, mean, mean.times(Expr.number(-Math.log(0.95))), mean.times(Expr.number(-Math.log(0.05))));
            }
            return time instanceof TimeEstimate.Lognormal lognormal ? lognormal(lognormal)
                    : Ends.always(input(LIKELY, time.isKnown() ? Double.valueOf(time.mean()) : null));
        }

        /** People say the time of half of the cases and that of 95 % of them; the spread follows. */
        private Ends lognormal(TimeEstimate.Lognormal time) {
            Expr median = input(LIKELY, time.median());
            double within = time.median() * Math.exp(Z95 * time.sigma());
            Expr high = input(HIGH, within);
            Expr ratio = high.over(median);
            Expr sigma = Expr.call("LN", Math.log(ratio.value()), ratio).over(Expr.number(Z95));
            Expr half = sigma.times(sigma).over(Expr.number(2));
            Expr mean = median.times(Expr.call("EXP", Math.exp(half.value()), half));
            Expr guarded = Expr.either(median.isMoreThan(Expr.ZERO), mean, Expr.ZERO);
            Expr low = Expr.either(median.isMoreThan(Expr.ZERO), median.times(median).over(high), Expr.ZERO);
            Slot cell = context.tables().figure(row, MEAN, guarded, context.unit().of(time.mean()), context.time());
            return new Ends(cell.ref(), end(LOW_END, Expr.call("MIN", Math.min(cell.value(), low.value()), cell.ref(), low)),
                    end(HIGH_END, Expr.max(List.of(cell.ref(), high))));
        }

        private Expr input(int column, Double seconds) {
            Part part = column == LOW ? Part.LOW : column == HIGH ? Part.HIGH : Part.LIKELY;
            return context.inputs().put(context.tables(), row, column, new Input(key.part(part), origin, context.unit().of(seconds),
                    Rule.TIME, context.unit().plainFormat())).ref();
        }

        private Ends ends(TimeEstimate time, Expr mean, Expr low, Expr high) {
            Slot cell = context.tables().figure(row, MEAN, mean, context.unit().of(time.mean()), context.time());
            return new Ends(cell.ref(), end(LOW_END, low), end(HIGH_END, high));
        }

        private Expr end(int column, Expr formula) {
            return context.tables().formula(row, column, formula, context.time()).ref();
        }
    }
}
