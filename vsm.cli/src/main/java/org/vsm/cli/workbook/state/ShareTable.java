package org.vsm.cli.workbook.state;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.flow.Choice;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.flow.Label;
import org.vsm.analysis.flow.ShareFact;
import org.vsm.analysis.flow.Step;
import org.vsm.analysis.flow.Typed;
import org.vsm.analysis.flow.WorkType;
import org.vsm.cli.workbook.formula.Expr;
import org.vsm.cli.workbook.formula.Slot;
import org.vsm.cli.workbook.input.Attribute;
import org.vsm.cli.workbook.input.Input;
import org.vsm.cli.workbook.input.InputKey;
import org.vsm.cli.workbook.sheet.Look;
import org.vsm.cli.workbook.sheet.PrintedRows;
import org.vsm.cli.workbook.sheet.Rule;

/** Where units go other than on: options of choices, rework, skips, and out of the stream. */
final class ShareTable {
    private static final int SHARE = StateColumns.WAIT;
    private static final int COUNTS = StateColumns.PROCESS;
    private static final double TOLERANCE = 0.001;
    /** Of two or three lines each. */
    private static final int MOST_ROWS = 28;
    private static final Look FORMULA = Look.FORMULA.format(StateSheet.PERCENT);

    private final StateContext context;
    private final Places places;
    private final Sources sources;
    private final Map<Object, Expr> lines = new IdentityHashMap<>();
    private final Map<Choice, List<Expr>> options = new IdentityHashMap<>();
    private final PrintedRows rows;

    /** @param row the first one that is free */
    ShareTable(StateContext context, Places places, int row) {
        this.context = context;
        this.places = places;
        this.sources = new Sources(context.words());
        this.rows = new PrintedRows(context.tables(), row, MOST_ROWS, this::heads);
        for (Node node : context.graph().nodes()) {
            if (node.element() instanceof Choice choice) {
                choice(choice);
            } else if (node.element() instanceof Step step) {
                step(step);
            }
        }
        if (!rows.isEmpty()) {
            context.tables().text(row, 0, context.words().text("shares"), Look.SECTION);
            context.tables().line(row, 0, StateColumns.ALL - 1, Look.SECTION);
            heads(row + 1);
        }
    }

    /** The first row below; the table is left out where it is empty. */
    int end() {
        return rows.end();
    }

    private void heads(int row) {
        Map<Integer, String> heads = Map.of(StateColumns.ELEMENT, "shares.at", StateColumns.KIND, "shares.kind", StateColumns.WHO,
                "shares.to", SHARE, "shares.share", COUNTS, "shares.counts", StateColumns.SOURCE, "elements.source");
        for (int column = 0; column < StateColumns.ALL; column++) {
            boolean number = column == SHARE || column == COUNTS;
            String text = heads.containsKey(column) ? context.words().text(heads.get(column)) : "";
            Look look = column == StateColumns.SOURCE ? Look.HEAD.indented(1) : Look.HEAD;
            context.tables().text(row, column, text, number ? look.aligned(Look.Align.RIGHT) : look);
        }
    }

    private void step(Step step) {
        for (Step.Rework line : step.reworks()) {
            Attribute kind = line.once() ? Attribute.REWORK_ONCE : Attribute.REWORK;
            line(line, line.origin(), step.label(), kind, line.target(), line.share(), line.reason());
        }
        step.skips().forEach(line -> line(line, line.origin(), step.label(), Attribute.SKIP, line.target(), line.share(), line.reason()));
        step.leaves().forEach(line -> line(line, line.origin(), step.label(), Attribute.LEAVE, "", line.share(), line.reason()));
    }

    private void line(Object line, Object origin, Label at, Attribute kind, String target, Typed<ShareFact> share, String reason) {
        int row = rows.next();
        label(row, context.title(at), context.words().text(word(kind)) + types(share), target.isEmpty() ? "" : title(target));
        Double value = share.value().isKnown() ? Double.valueOf(share.value().share().doubleValue()) : null;
        Slot slot = context.inputs().put(context.tables(), row, SHARE, new Input(InputKey.of(at.name(), kind).to(target)
                .holdingFor(share.types()), origin, value, Rule.SHARE, StateSheet.PERCENT));
        lines.put(line, slot.ref());
        source(row, reason, sources.of(share.value().source()));
    }

    private static String word(Attribute kind) {
        return kind == Attribute.REWORK_ONCE ? "shares.once" : "shares." + kind.word();
    }

    private String types(Typed<ShareFact> share) {
        List<WorkType> all = context.graph().flow().types();
        if (share.types().contains(Flow.NO_TYPE) || share.types().size() == all.size()) {
            return "";
        }
        List<String> names = all.stream().filter(type -> share.types().contains(type.name())).map(WorkType::title).toList();
        return " " + context.words().text("estimates.for", String.join(", ", names));
    }

    private String title(String step) {
        return context.graph().nodes().stream().filter(node -> node.element() != null && node.element().label().name().equals(step))
                .map(node -> context.title(node.element().label())).findFirst().orElse(step);
    }

    private void label(int row, String at, String kind, String to) {
        context.tables().line(row, 0, StateColumns.ALL - 1, Look.PLAIN);
        context.tables().text(row, StateColumns.ELEMENT, at, Look.PLAIN.wrapped());
        context.tables().text(row, StateColumns.KIND, kind, Look.PLAIN.wrapped());
        context.tables().text(row, StateColumns.WHO, to, Look.PLAIN.wrapped());
    }

    private void source(int row, String reason, String source) {
        List<String> parts = new ArrayList<>();
        if (reason != null) {
            parts.add(reason);
        }
        if (!source.isEmpty()) {
            parts.add(source);
        }
        context.tables().text(row, StateColumns.SOURCE, String.join("; ", parts), Look.PLAIN.wrapped().indented(1));
    }

    private void choice(Choice choice) {
        Slot[] cells = new Slot[choice.options().size()];
        int[] rowOf = new int[cells.length];
        rows.keep(cells.length);
        List<Slot> shares = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            Choice.Option option = choice.options().get(i);
            int row = rows.next();
            rowOf[i] = row;
            label(row, title(choice), context.words().text("shares.option"), places.option(choice, option));
            if (option.share() != null) {
                Double value = option.share().isKnown() ? Double.valueOf(option.share().share().doubleValue()) : null;
                cells[i] = context.inputs().put(context.tables(), row, SHARE, new Input(InputKey.of(option.label().name(),
                        Attribute.OPTION), option.label().origin(), value, Rule.SHARE, StateSheet.PERCENT));
                shares.add(cells[i]);
                source(row, null, sources.of(option.share().source()));
            } else {
                String how = option.otherwise() ? context.words().text("shares.rest") : types(option);
                context.tables().text(row, SHARE, how, Look.FIXED.aligned(Look.Align.RIGHT).wrapped());
            }
        }
        options.put(choice, new OptionShares(choice, cells, shares).write(rowOf));
    }

    /** A choice without a name is called after its options. */
    private String title(Choice choice) {
        return choice.options().stream().map(option -> places.option(choice, option)).collect(Collectors.joining(" / "));
    }

    private String types(Choice.Option option) {
        return String.join(", ", context.graph().flow().types().stream().filter(type -> option.types().contains(type.name()))
                .map(WorkType::title).toList());
    }

    /** What the shares of a choice count, for types of work that none of its options is headed by. */
    private final class OptionShares {
        private final Choice choice;
        private final Slot[] cells;
        private final Expr known;
        private final boolean anyUnknown;
        private final boolean otherwise;

        OptionShares(Choice choice, Slot[] cells, List<Slot> shares) {
            this.choice = choice;
            this.cells = cells;
            this.known = Expr.sumOf(shares);
            this.anyUnknown = choice.options().stream().anyMatch(option -> option.share() != null && !option.share().isKnown());
            this.otherwise = choice.options().stream().anyMatch(Choice.Option::otherwise);
        }

        List<Expr> write(int[] rowOf) {
            List<Expr> counts = new ArrayList<>();
            for (int i = 0; i < cells.length; i++) {
                Expr formula = formula(i);
                counts.add(formula == Expr.ZERO ? formula : context.tables().formula(rowOf[i], COUNTS, formula, FORMULA).ref());
            }
            counts.add(passingBy());
            return counts;
        }

        private Expr formula(int position) {
            Choice.Option option = choice.options().get(position);
            if (option.share() != null) {
                Expr share = cells[position].ref();
                return option.share().isKnown() ? scaled(share) : Expr.either(isUnknown(share), rest().over(unknown()), scaled(share));
            }
            if (!option.otherwise()) {
                return Expr.ZERO;
            }
            return anyUnknown ? Expr.either(unknown().isMoreThan(Expr.ZERO), Expr.ZERO, rest()) : rest();
        }

        private Expr rest() {
            return known == Expr.ZERO ? Expr.ONE : Expr.max(List.of(Expr.ZERO, Expr.ONE.minus(known).rounded()));
        }

        private static Expr isUnknown(Expr share) {
            return Expr.call("ISBLANK", 1, share);
        }

        /** How many shares nobody knows; as soon as somebody fills one in, it counts as it is. */
        private Expr unknown() {
            List<Expr> blanks = new ArrayList<>();
            for (int i = 0; i < cells.length; i++) {
                if (cells[i] != null && !choice.options().get(i).share().isKnown()) {
                    blanks.add(isUnknown(cells[i].ref()));
                }
            }
            return Expr.sum(blanks);
        }

        private Expr scaled(Expr share) {
            if (anyUnknown || otherwise) {
                return share.over(Expr.max(List.of(Expr.ONE, known)));
            }
            return Expr.either(known.isAtLeast(Expr.number(1 - TOLERANCE)), share.over(known), share);
        }

        private Expr passingBy() {
            if (anyUnknown || otherwise) {
                return Expr.ZERO;
            }
            if (known == Expr.ZERO) {
                return Expr.ONE;
            }
            return Expr.either(known.isAtLeast(Expr.number(1 - TOLERANCE)), Expr.ZERO, Expr.ONE.minus(known));
        }
    }

    /** The cell of a rework, skip or leave. */
    Expr line(Object line) {
        return lines.get(line);
    }

    /** What an option counts; the last one is what passes by. */
    Expr option(Choice choice, int position) {
        return options.get(choice).get(position);
    }
}
