package org.vsm.cli.workbook.state;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.figures.PassageFigures;
import org.vsm.analysis.figures.StateFigures;
import org.vsm.analysis.flow.Step;
import org.vsm.cli.workbook.formula.Expr;
import org.vsm.cli.workbook.formula.Slot;
import org.vsm.cli.workbook.routing.TypePassage;
import org.vsm.cli.workbook.sheet.Page;

/** All figures of a state as formulas: over all types of work, and for each of them. */
final class FigureTable {
    private final StateContext context;
    private final Page page;
    private final Settings settings;
    private final ElementTable elements;
    private final List<TypePassage> passages;
    private final List<PassageFigures> figures = new ArrayList<>();
    private final List<Expr> weights = new ArrayList<>();
    private final List<Expr> plainWeights = new ArrayList<>();
    private final FigureRows rows;

    FigureTable(StateContext context, Settings settings, ElementTable elements, List<TypePassage> passages, FigureRows rows) {
        this.context = context;
        this.rows = rows;
        this.page = context.page();
        this.settings = settings;
        this.elements = elements;
        this.passages = passages;
        context.figures().types().forEach(type -> figures.add(type.passage()));
    }

    private boolean isTyped() {
        return !figures.isEmpty();
    }

    /** Writes all figures. */
    void write(WorkTable work, TeamTable teams) {
        writeWeights();
        writeTimes();
        writeQuality();
        writeFlow();
        writeResources(work, teams);
    }

    private void writeWeights() {
        List<Expr> delivered = passages.stream().map(each -> settings.typeShare(each.type()).times(each.delivered())).toList();
        Expr all = Expr.sum(delivered);
        row("delivered", StateSheet.PERCENT, all, PassageFigures::delivered, (passage, i) -> passage.delivered());
        row("leavers", StateSheet.PERCENT, Expr.ONE.minus(ref("delivered", 0)), PassageFigures::leavers,
                (passage, i) -> Expr.ONE.minus(ref("delivered", i)));
        if (isTyped()) {
            for (int i = 0; i < passages.size(); i++) {
                Expr weight = settings.typeShare(passages.get(i).type()).times(ref("delivered", i + 1)).overOrZero(ref("delivered", 0));
                rows.put("weight", i + 1, StateSheet.PERCENT, Expr.ONE, weight, weight.value());
                weights.add(ref("weight", i + 1));
            }
        } else {
            weights.add(Expr.ONE);
        }
        List<Expr> plain = passages.stream().map(each -> settings.typeShare(each.type()).times(each.plainDelivered())).toList();
        plain.forEach(each -> plainWeights.add(each.overOrZero(Expr.sum(plain))));
    }

    private void writeTimes() {
        String time = context.unit().format(context.words());
        mean("processTime", time, figures -> time(figures.processTime()), TypePassage::processTime);
        mean("waitTime", time, figures -> time(figures.waitTime()), TypePassage::waitTime);
        each("leadTime", time, figures -> time(figures.leadTime()), i -> ref("processTime", i).plus(ref("waitTime", i)));
        mean("leadTimeRange.low", time, figures -> time(figures.leadTimeRange().low()), TypePassage::low);
        mean("leadTimeRange.high", time, figures -> time(figures.leadTimeRange().high()), TypePassage::high);
        each("flowEfficiency", StateSheet.RATIO, PassageFigures::flowEfficiency, i -> ref("processTime", i).overOrZero(ref("leadTime", i)));
        Expr classified = Expr.call("COUNTA", count(node -> node.element() instanceof Step step && step.value() != null),
                column(StateColumns.VALUE)).isMoreThan(Expr.ZERO);
        meanIf(classified, "valueAddedTime", time, figures -> time(figures.valueAddedTime()), TypePassage::valueTime);
        eachIf(classified, "valueAddedRatio", StateSheet.RATIO, PassageFigures::valueAddedRatio,
                i -> ref("valueAddedTime", i).overOrZero(ref("leadTime", i)));
    }

    private void writeQuality() {
        String time = context.unit().format(context.words());
        mean("rework", "0.000", figures -> figures.rework().returns(), TypePassage::returns);
        Expr plain = Expr.sum(combined(plainWeights, TypePassage::plainLeadTime));
        row("rework.leadTime", time, ref("leadTime", 0).minus(plain), figures -> time(figures.rework().leadTime()),
                (passage, i) -> ref("leadTime", i).minus(passage.plainLeadTime()));
        each("rework.share", StateSheet.PERCENT, figures -> figures.rework().share(),
                i -> ref("rework.leadTime", i).overOrZero(ref("leadTime", i)));
        for (int i = 0; i <= figures.size(); i++) {
            Expr sentBack = ref("rework", i).isMoreThan(Expr.ZERO);
            put("firstTimeThrough", i, StateSheet.PERCENT, sentBack, PassageFigures::firstTimeThrough,
                    i == 0 ? Expr.sum(combined(weights, TypePassage::firstTimeThrough)) : passages.get(i - 1).firstTimeThrough());
        }
        Expr rated = Expr.sum(passages.stream().map(TypePassage::rated).toList()).isMoreThan(Expr.ZERO);
        for (int i = 0; i <= figures.size(); i++) {
            put("rolledCompleteAccurate", i, StateSheet.PERCENT, i == 0 ? rated : passages.get(i - 1).rated().isMoreThan(Expr.ZERO),
                    PassageFigures::rolledCompleteAccurate,
                    i == 0 ? Expr.sum(combined(weights, TypePassage::rolled)) : passages.get(i - 1).rolled());
        }
    }

    private void writeFlow() {
        String time = context.unit().format(context.words());
        mean("handoffs", "0.00", PassageFigures::handoffs, TypePassage::handoffs);
        StateFigures all = context.figures();
        int steps = count(node -> node.element() instanceof Step);
        single("steps", "0", Expr.ONE, Expr.number(steps), (double) all.passage().steps().total());
        single("steps.known", "0", Expr.ONE, knownSteps(), (double) all.passage().steps().known());
        TypePassage main = passages.get(mostFrequent(all));
        row("mainRoute.leadTime", time, main.mainWait().plus(main.mainWork()), figures -> time(figures.mainRoute().leadTime()),
                (passage, i) -> passage.mainWait().plus(passage.mainWork()));
        row("demandPerDay", StateContext.plainNumber(all.passage().demandPerDay()), settings.isDemandKnown(), settings.demand(), PassageFigures::demandPerDay,
                (passage, i) -> settings.demand().times(settings.typeShare(passage.type())));
        Expr demanded = Expr.call("N", all.passage().taktTime() == null ? 0 : settings.demand().value(), settings.demand()).isMoreThan(Expr.ZERO);
        eachIf(demanded, "taktTime", time, figures -> time(figures.taktTime()), i -> settings.dayLength().over(ref("demandPerDay", i)));
        eachIf(settings.isDemandKnown(), "wip", "#,##0.0", PassageFigures::wip,
                i -> ref("demandPerDay", i).times(ref("delivered", i)).times(ref("leadTime", i)).over(settings.dayLength()));
    }

    private static int mostFrequent(StateFigures figures) {
        int best = 0;
        for (int i = 1; i < figures.types().size(); i++) {
            best = figures.types().get(i).share() > figures.types().get(best).share() ? i : best;
        }
        return best;
    }

    private void writeResources(WorkTable work, TeamTable teams) {
        StateFigures all = context.figures();
        single("effort", context.unit().format(context.words()), Expr.ONE, work.effort(), context.unit().of(all.effort().seconds()));
        single("effort.fte", "0.00", settings.isDemandKnown(), work.fullTime(), all.effort().fte());
        work.costs().forEach((currency, cost) ->
                single("cost." + currency, StateSheet.money(currency), Expr.ONE, cost, all.cost().getOrDefault(currency, 0.0)));
        List<Slot> used = teams.utilisations();
        if (!used.isEmpty()) {
            Expr max = Expr.call("MAX", all.highestUtilisation() == null ? 0 : all.highestUtilisation(), Expr.column(used));
            Expr known = Expr.call("COUNT", all.highestUtilisation() == null ? 0 : 1, Expr.column(used)).isMoreThan(Expr.ZERO);
            single("utilisation", StateSheet.PERCENT, known, max, all.highestUtilisation());
        }
    }

    private Expr knownSteps() {
        List<Expr> unknown = new ArrayList<>();
        for (Node node : elements.nodes()) {
            if (node.element() instanceof Step) {
                unknown.add(elements.isKnown(node));
            }
        }
        return Expr.sum(unknown);
    }

    private int count(java.util.function.Predicate<Node> condition) {
        return (int) elements.nodes().stream().filter(condition).count();
    }

    private Expr column(int column) {
        return Expr.range(new Slot(page.name(), elements.headRow() + 1, column, 0), new Slot(page.name(), elements.end() - 1, column, 0));
    }

    private Double time(Double seconds) {
        return context.unit().of(seconds);
    }

    private List<Expr> combined(List<Expr> shares, Function<TypePassage, Expr> figure) {
        List<Expr> terms = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            terms.add(shares.get(i).times(figure.apply(passages.get(i))));
        }
        return terms;
    }

    /** The formula of a figure for a type of work; the position counts from 1. */
    @FunctionalInterface
    private interface OfType {
        Expr of(TypePassage passage, int position);
    }

    private void mean(String name, String format, Function<PassageFigures, Double> figure, Function<TypePassage, Expr> formula) {
        meanIf(Expr.ONE, name, format, figure, formula);
    }

    private void meanIf(Expr known, String name, String format, Function<PassageFigures, Double> figure, Function<TypePassage, Expr> formula) {
        for (int i = 1; i <= figures.size(); i++) {
            put(name, i, format, known, figure, formula.apply(passages.get(i - 1)));
        }
        List<Expr> terms = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            terms.add(weights.get(i).times(isTyped() && known == Expr.ONE ? ref(name, i + 1) : formula.apply(passages.get(i))));
        }
        put(name, 0, format, known, figure, Expr.sum(terms));
    }

    private void each(String name, String format, Function<PassageFigures, Double> figure, Function<Integer, Expr> formula) {
        eachIf(Expr.ONE, name, format, figure, formula);
    }

    private void eachIf(Expr known, String name, String format, Function<PassageFigures, Double> figure, Function<Integer, Expr> formula) {
        for (int i = 0; i <= figures.size(); i++) {
            put(name, i, format, known, figure, formula.apply(i));
        }
    }

    private void row(String name, String format, Expr all, Function<PassageFigures, Double> figure, OfType formula) {
        row(name, format, Expr.ONE, all, figure, formula);
    }

    private void row(String name, String format, Expr known, Expr all, Function<PassageFigures, Double> figure, OfType formula) {
        put(name, 0, format, known, figure, all);
        for (int i = 1; i <= figures.size(); i++) {
            put(name, i, format, known, figure, formula.of(passages.get(i - 1), i));
        }
    }

    private void single(String name, String format, Expr known, Expr formula, Double figure) {
        put(name, 0, format, known, unused -> figure, formula);
    }

    /** The part of each type of work in means over the delivered units. */
    List<Expr> weights() {
        return weights;
    }

    private void put(String name, int position, String format, Expr known, Function<PassageFigures, Double> figure, Expr formula) {
        PassageFigures source = position == 0 ? context.figures().passage() : figures.get(position - 1);
        rows.put(name, position, format, known, formula, figure.apply(source));
    }

    private Expr ref(String name, int position) {
        return rows.ref(name, position);
    }
}
