package org.vsm.cli.workbook.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.figures.ElementFigures;
import org.vsm.analysis.flow.Step;
import org.vsm.cli.workbook.formula.Expr;
import org.vsm.cli.workbook.formula.Slot;
import org.vsm.cli.workbook.routing.Routing;
import org.vsm.cli.workbook.routing.TypePassage;
import org.vsm.cli.workbook.sheet.Look;
import org.vsm.cli.workbook.sheet.NumberFormat;
import org.vsm.cli.workbook.sheet.Page;

/** The formulas in the rows of a state's elements. */
final class ElementFormulas {
    private static final Look PASSES = Look.FORMULA.format(NumberFormat.ifAny("0.000"));

    private static final Look PEOPLE = Look.FORMULA.format(NumberFormat.ifAny("General"));

    private final StateContext context;
    private final Page page;
    private final ElementTable elements;
    private final StateCells cells;
    private final Settings settings;

    ElementFormulas(StateContext context, ElementTable elements, StateCells cells, Settings settings) {
        this.context = context;
        this.page = context.page();
        this.elements = elements;
        this.cells = cells;
        this.settings = settings;
    }

    private ElementFigures figures(Node node) {
        return context.figures().element(node.element().label().name()).orElseThrow();
    }

    /** Writes passes, and the waits of counted buffers, which follow from them. */
    void writePasses(Routing routing) {
        for (Node node : elements.nodes()) {
            int row = elements.row(node);
            Slot passes = put(row, StateColumns.PASSES, routing.passesOf(node.index()), figures(node).visits(), PASSES);
            if (elements.count(node.element()) != null) {
                Expr wait = cells.waitAt(node.element(), null, passes.ref());
                cells.setWait(node.element(), page.figure(row, StateColumns.WAIT, wait,
                        context.unit().of(figures(node).waitTime().doubleValue()), context.time()));
            }
        }
    }

    /** A figure that the structure of the flow makes nothing needs no formula. */
    private Slot put(int row, int column, Expr formula, double figure, Look look) {
        return formula == Expr.ZERO ? page.number(row, column, 0.0, look) : page.figure(row, column, formula, figure, look);
    }

    /** Writes what follows from passes and times. */
    void writeTimes(List<TypePassage> passages, WorkTable work) {
        for (Node node : elements.nodes()) {
            int row = elements.row(node);
            ElementFigures figures = figures(node);
            if (elements.count(node.element()) == null) {
                mean(node, StateColumns.WAIT, elements.waits(node.element()), figures.waitTime(), passages);
            }
            if (node.element() instanceof Step step) {
                mean(node, StateColumns.PROCESS, elements.processes(step), figures.processTime(), passages);
                accuracy(node, step, passages);
                put(row, StateColumns.EFFORT, work.effort(step), context.unit().of(figures.effort()), context.timeIfAny());
                Expr people = work.people(step);
                put(row, StateColumns.PEOPLE, people, people.value(), PEOPLE);
            } else {
                page.blank(row, StateColumns.EFFORT, context.time());
                page.blank(row, StateColumns.PEOPLE, PEOPLE);
            }
            lead(row, node, figures);
        }
    }

    private void lead(int row, Node node, ElementFigures figures) {
        Slot wait = new Slot(page.name(), row, StateColumns.WAIT, orZero(context.unit().of(figures.waitTime())));
        Slot process = new Slot(page.name(), row, StateColumns.PROCESS, orZero(context.unit().of(figures.processTime())));
        Expr known = Expr.call("ISNUMBER", figures.leadTime() == null ? 0 : 1, wait.ref());
        Expr lead = wait.ref();
        if (node.element() instanceof Step) {
            Expr process2 = Expr.call("ISNUMBER", figures.processTime() == null ? 0 : 1, process.ref());
            Expr waits = Expr.call("N", wait.value(), wait.ref()).isMoreThan(Expr.ZERO);
            known = Expr.call("OR", figures.leadTime() == null ? 0 : 1, process2, waits);
            lead = wait.ref().plus(process.ref());
        }
        page.figureIf(known, row, StateColumns.LEAD, lead, context.unit().of(figures.leadTime()), context.time());
    }

    private static double orZero(Double value) {
        return value == null ? 0 : value;
    }

    /** The mean over the passes of all types of work, where the times do not stand in one cell. */
    private void mean(Node node, int column, Map<String, Ends> ends, Double figure, List<TypePassage> passages) {
        if (elements.isPlain(node, column)) {
            return;
        }
        int row = elements.row(node);
        if (figure == null) {
            page.blank(row, column, context.time());
            return;
        }
        Expr mean = meanOverPasses(node, passages, type -> ends.getOrDefault(type, Ends.NONE).mean());
        page.figure(row, column, mean, context.unit().of(figure.doubleValue()), context.time());
    }

    private Expr meanOverPasses(Node node, List<TypePassage> passages, Function<String, Expr> value) {
        Expr first = value.apply(passages.get(0).type());
        if (passages.stream().allMatch(passage -> value.apply(passage.type()) == first)) {
            return first;
        }
        List<Expr> passed = new ArrayList<>();
        List<Expr> any = new ArrayList<>();
        for (TypePassage passage : passages) {
            Expr share = settings.typeShare(passage.type());
            passed.add(share.times(passage.passesOf(node.index())).times(value.apply(passage.type())));
            any.add(share.times(value.apply(passage.type())));
        }
        Expr passes = new Slot(page.name(), elements.row(node), StateColumns.PASSES, figures(node).visits()).ref();
        return Expr.either(passes.isMoreThan(Expr.ZERO), Expr.sum(passed).over(passes), Expr.sum(any));
    }

    /** The mean over the passes of those types of work that it is known of. */
    private void accuracy(Node node, Step step, List<TypePassage> passages) {
        if (!elements.hasTypedAccuracy(step)) {
            return;
        }
        List<Expr> shares = new ArrayList<>();
        List<Expr> passes = new ArrayList<>();
        for (TypePassage passage : passages) {
            Accuracy accuracy = elements.accuracies(step).get(passage.type());
            if (accuracy != null && accuracy.known()) {
                Expr own = settings.typeShare(passage.type()).times(passage.passesOf(node.index()));
                passes.add(own);
                shares.add(own.times(accuracy.cell().ref()));
            }
        }
        Expr sum = Expr.sum(passes);
        page.figureIf(sum.isMoreThan(Expr.ZERO), elements.row(node), StateColumns.ACCURATE, Expr.sum(shares).over(sum),
                figures(node).completeAccurate(), Look.FORMULA.format(StateSheet.PERCENT));
    }

    /** Writes what every element adds to the lead time. */
    void writeContributions(List<TypePassage> passages, List<Expr> weights, Expr leadTime) {
        for (Node node : elements.nodes()) {
            int row = elements.row(node);
            ElementFigures figures = figures(node);
            int index = node.index();
            put(row, StateColumns.LEAD_PASSES, weighted(passages, weights, each -> each.leadTimePasses(index)), figures.leadTimeVisits(), PASSES);
            Expr waiting = weighted(passages, weights, each -> each.waitingAt(index));
            Expr working = weighted(passages, weights, each -> each.workAt(index));
            Slot wait = put(row, StateColumns.WAITING, waiting, waiting.value(), context.timeIfAny());
            Slot work = put(row, StateColumns.WORKING, working, working.value(), context.timeIfAny());
            Expr both = wait.ref().plus(work.ref());
            page.figure(row, StateColumns.SHARE, both.overOrZero(leadTime), figures.leadTimeShare(),
                    Look.FORMULA.format(NumberFormat.ifAny(StateSheet.PERCENT)));
        }
    }

    private static Expr weighted(List<TypePassage> passages, List<Expr> weights, Function<TypePassage, Expr> part) {
        List<Expr> terms = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            terms.add(weights.get(i).times(part.apply(passages.get(i))));
        }
        return Expr.sum(terms);
    }
}
