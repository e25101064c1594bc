package org.vsm.cli.workbook.state;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.flow.Buffer;
import org.vsm.analysis.flow.Element;
import org.vsm.analysis.flow.Handoff;
import org.vsm.analysis.flow.Label;
import org.vsm.analysis.flow.ShareFact;
import org.vsm.analysis.flow.Step;
import org.vsm.analysis.flow.Step.Performer;
import org.vsm.analysis.flow.TimeFact;
import org.vsm.analysis.flow.Typed;
import org.vsm.analysis.flow.Wait;
import org.vsm.analysis.time.TimeEstimate;
import org.vsm.cli.workbook.formula.Expr;
import org.vsm.cli.workbook.formula.Slot;
import org.vsm.cli.workbook.input.Attribute;
import org.vsm.cli.workbook.input.Input;
import org.vsm.cli.workbook.input.InputKey;
import org.vsm.cli.workbook.sheet.Highlights;
import org.vsm.cli.workbook.sheet.Look;
import org.vsm.cli.workbook.sheet.Look.Align;
import org.vsm.cli.workbook.sheet.Page;
import org.vsm.cli.workbook.sheet.Rule;
import org.vsm.cli.workbook.state.StateSheet.ElementCells;

/** The rows of a state: one per step, wait, buffer and hand-off in the order of the text. This part holds the inputs. */
final class ElementTable {
    private static final double LOW_ACCURACY = 0.8;

    private final StateContext context;
    private final Page page;
    private final Places places;
    private final EstimateTable estimates;
    private final Sources sources;
    private final int headRow;
    private final List<Node> nodes;
    private final Map<Integer, Integer> rowOf = new HashMap<>();
    private final Map<String, Map<String, Ends>> waits = new HashMap<>();
    private final Map<String, Map<String, Ends>> processes = new HashMap<>();
    private final Map<String, Map<String, Accuracy>> accuracies = new HashMap<>();
    private final Set<Integer> plain = new HashSet<>();
    private final Set<String> typedAccuracy = new HashSet<>();
    private final Map<String, Expr> counts = new HashMap<>();
    private final Map<String, Expr> batches = new HashMap<>();
    private final Map<String, Expr> valueParts = new HashMap<>();

    ElementTable(StateContext context, Places places, EstimateTable estimates, int headRow) {
        this.context = context;
        this.page = context.page();
        this.places = places;
        this.estimates = estimates;
        this.sources = new Sources(context.words());
        this.headRow = headRow;
        this.nodes = context.graph().nodes().stream().filter(node -> node.kind().takesTime()).toList();
        int row = headRow + 1;
        for (Node node : nodes) {
            rowOf.put(node.index(), row++);
        }
    }

    /** The nodes of the rows. */
    List<Node> nodes() {
        return nodes;
    }

    /** The row of a node. */
    int row(Node node) {
        return rowOf.get(node.index());
    }

    /** The row of the heads. */
    int headRow() {
        return headRow;
    }

    /** The first row below. */
    int end() {
        return headRow + 1 + nodes.size();
    }

    /** Writes heads, labels and inputs. */
    void writeInputs() {
        heads();
        for (Node node : nodes) {
            int row = row(node);
            page.number(row, StateColumns.NUMBER, row - headRow + 0.0, Look.PLAIN.aligned(Align.CENTER));
            page.text(row, StateColumns.PLACE, places.of(node.element()), Look.PLAIN.wrapped());
            page.text(row, StateColumns.ELEMENT, context.title(node.element().label()), Look.PLAIN.inBold().wrapped());
            page.text(row, StateColumns.KIND, context.words().kind(node.element().label().kind()), Look.PLAIN);
            page.text(row, StateColumns.WHO, who(node.element()), Look.PLAIN.wrapped());
            page.text(row, StateColumns.SOURCE, sources.of(node.element(), context.graph().flow()), Look.PLAIN.wrapped().indented(1));
            if (node.element() instanceof Step step) {
                step(row, step);
            } else {
                waiting(row, node.element());
            }
        }
    }

    private void heads() {
        String unit = context.unit().symbol(context.words());
        String[] keys = {"number", "place", "element", "kind", "who", "wait", "process", "lead", "accurate", "value", "valuepart",
            "count", "batch", "passes", "leadpasses", "waiting", "working", "share", "effort", "people", "source"};
        for (int column = 0; column < keys.length; column++) {
            boolean number = column >= StateColumns.WAIT && column != StateColumns.VALUE && column != StateColumns.SOURCE;
            Look look = number ? Look.HEAD.aligned(Align.RIGHT) : column == StateColumns.SOURCE ? Look.HEAD.indented(1) : Look.HEAD;
            page.text(headRow, column, context.words().text("elements." + keys[column], unit),
                    column == StateColumns.VALUE || column == StateColumns.NUMBER ? look.aligned(Align.CENTER) : look);
        }
    }

    private String who(Element element) {
        if (element instanceof Handoff handoff) {
            return handoff.to() == null ? "" : context.words().text("elements.to", context.participant(handoff.to()));
        }
        if (element instanceof Wait wait) {
            return wait.waitingFor() == null ? ""
                    : context.words().text("elements.for", context.participant(wait.waitingFor()));
        }
        if (!(element instanceof Step step) || step.performers() == null) {
            return element instanceof Step step && step.automated() ? context.words().text("elements.automated") : "";
        }
        String joint = step.performers().alternative() ? context.words().text("elements.or") : ", ";
        return step.performers().all().stream().map(Performer::name).map(context::participant)
                .collect(Collectors.joining(joint));
    }

    private void step(int row, Step step) {
        Label label = step.label();
        boolean waitFirst = step.processTime().stream().anyMatch(fact -> fact.value().time() instanceof TimeEstimate.Remainder);
        if (waitFirst) {
            waits.put(label.name(), times(row, StateColumns.WAIT, label, Attribute.WAIT, step.waitTime(), Map.of()));
        }
        processes.put(label.name(), times(row, StateColumns.PROCESS, label, Attribute.PROCESS, step.processTime(),
                waits.getOrDefault(label.name(), Map.of())));
        if (!waitFirst) {
            waits.put(label.name(), times(row, StateColumns.WAIT, label, Attribute.WAIT, step.waitTime(), processes.get(label.name())));
        }
        accuracy(row, step);
        value(row, step);
        page.blank(row, StateColumns.COUNT, Look.PLAIN);
        batches.put(label.name(), context.inputs().put(page, row, StateColumns.BATCH, new Input(InputKey.of(label.name(), Attribute.BATCH),
                label.origin(), (double) step.batch(), Rule.AT_LEAST_ONE, "0")).ref());
    }

    private void waiting(int row, Element element) {
        Label label = element.label();
        if (element instanceof Buffer buffer && buffer.count() != null) {
            counts.put(label.name(), context.inputs().put(page, row, StateColumns.COUNT, new Input(InputKey.of(label.name(), Attribute.COUNT),
                    label.origin(), (double) buffer.count(), Rule.COUNT, "#,##0")).ref());
        } else {
            List<Typed<TimeFact>> times = element instanceof Buffer buffer ? buffer.time()
                    : element instanceof Wait wait ? wait.time() : ((Handoff) element).time();
            waits.put(label.name(), times(row, StateColumns.WAIT, label, Attribute.WAIT, times, Map.of()));
            page.blank(row, StateColumns.COUNT, Look.PLAIN);
        }
        for (int column : new int[] {StateColumns.PROCESS, StateColumns.ACCURATE, StateColumns.VALUE, StateColumns.VALUE_PART,
            StateColumns.BATCH}) {
            page.blank(row, column, Look.PLAIN);
        }
    }

    /** One cell where that is enough; else rows in the table of estimates, and here later their mean. */
    private Map<String, Ends> times(int row, int column, Label of, Attribute attribute, List<Typed<TimeFact>> facts, Map<String, Ends> others) {
        if (!EstimateTable.isPlain(facts)) {
            return estimates.times(of, attribute, facts, others);
        }
        plain.add(row * StateColumns.ALL + column);
        TimeFact fact = facts.get(0).value();
        Double seconds = fact.time().isKnown() ? Double.valueOf(fact.time().mean()) : null;
        Slot cell = context.inputs().put(page, row, column, new Input(InputKey.of(of.name(), attribute), fact.origin(),
                context.unit().of(seconds), Rule.TIME, context.unit().plainFormat()));
        return facts.get(0).types().stream().collect(Collectors.toMap(type -> type, type -> Ends.always(cell.ref())));
    }

    private void accuracy(int row, Step step) {
        List<Typed<ShareFact>> shares = step.completeAccurate();
        int types = context.graph().flow().types().size();
        Map<String, Accuracy> cells = new HashMap<>();
        if (shares.isEmpty() || shares.size() == 1 && shares.get(0).types().size() == types) {
            Double share = shares.isEmpty() || !shares.get(0).value().isKnown() ? null
                    : Double.valueOf(shares.get(0).value().share().doubleValue());
            Object origin = shares.isEmpty() ? null : shares.get(0).value().origin();
            Accuracy all = new Accuracy(context.inputs().put(page, row, StateColumns.ACCURATE, new Input(
                    InputKey.of(step.label().name(), Attribute.ACCURATE), origin, share, Rule.SHARE, StateSheet.PERCENT)), share != null);
            context.graph().flow().types().forEach(type -> cells.put(type.name(), all));
        } else {
            cells.putAll(estimates.shares(step.label(), Attribute.ACCURATE, shares));
            typedAccuracy.add(step.label().name());
        }
        accuracies.put(step.label().name(), cells);
    }

    private void value(int row, Step step) {
        String words = step.value() == null ? null : context.words().text("value." + step.value().kind());
        Slot kind = context.inputs().put(page, row, StateColumns.VALUE, new Input(InputKey.of(step.label().name(), Attribute.VALUE),
                step.label().origin(), words, Rule.VALUE, null));
        boolean timed = step.value() != null && step.value().seconds() != null;
        String format = timed ? context.unit().format(context.words()) : "0%";
        double part = timed ? context.unit().of(step.value().seconds().doubleValue())
                : step.value() == null || !isAdding(step) ? 1 : step.value().share();
        Slot share = context.inputs().put(page, row, StateColumns.VALUE_PART, new Input(InputKey.of(step.label().name(), Attribute.VALUE_PART)
                .to(timed ? "time" : ""), step.label().origin(), part, timed ? Rule.TIME : Rule.SHARE, format));
        Expr adding = kind.ref().says(context.words().text("value.value-adding"), isAdding(step));
        valueParts.put(step.label().name(), Expr.either(adding, share.ref(), Expr.ZERO));
    }

    private static boolean isAdding(Step step) {
        return step.value() != null && step.value().kind().equals("value-adding");
    }

    /** Draws how much of the lead time each element takes, and marks where little is passed on as it should be. */
    void highlight() {
        Highlights highlights = new Highlights(page);
        highlights.bars(headRow + 1, end() - 1, StateColumns.SHARE);
        String cell = CellReference.convertNumToColString(StateColumns.ACCURATE) + (headRow + 2);
        highlights.care(headRow + 1, end() - 1, StateColumns.ACCURATE, "AND(ISNUMBER(" + cell + ")," + cell + "<" + LOW_ACCURACY + ")");
    }

    /** What each element adds to the lead time, by its name. */
    Map<String, ElementCells> cells() {
        Map<String, ElementCells> cells = new LinkedHashMap<>();
        for (Node node : nodes) {
            int row = row(node);
            cells.put(node.element().label().name(), new ElementCells(context.title(node.element().label()),
                    page.slot(row, StateColumns.WAITING), page.slot(row, StateColumns.WORKING), page.slot(row, StateColumns.SHARE)));
        }
        return cells;
    }

    /** Whether a time of a row stands in its cell, or has rows in the table of estimates. */
    boolean isPlain(Node node, int column) {
        return plain.contains(row(node) * StateColumns.ALL + column);
    }

    /** Whether %C&amp;A differs by type of work. */
    boolean hasTypedAccuracy(Step step) {
        return typedAccuracy.contains(step.label().name());
    }

    /** 1 where process time and wait of a step are known, else 0. */
    Expr isKnown(Node node) {
        if (!(node.element() instanceof Step step) || !areKnown(step)) {
            boolean plainUnknown = isPlain(node, StateColumns.PROCESS) && isPlain(node, StateColumns.WAIT);
            return plainUnknown ? filled(node, 0) : Expr.ZERO;
        }
        return filled(node, 1);
    }

    private Expr filled(Node node, double now) {
        Expr wait = Expr.call("ISNUMBER", now, new Slot(page.name(), row(node), StateColumns.WAIT, 0).ref());
        Expr process = Expr.call("ISNUMBER", now, new Slot(page.name(), row(node), StateColumns.PROCESS, 0).ref());
        return Expr.either(Expr.call("AND", now, wait, process), Expr.ONE, Expr.ZERO);
    }

    private static boolean areKnown(Step step) {
        return step.processTime().stream().allMatch(fact -> fact.value().time().isKnown())
                && step.waitTime().stream().allMatch(fact -> fact.value().time().isKnown());
    }

    /** Where the waits of an element stand, by type; nothing for a counted buffer. */
    Map<String, Ends> waits(Element element) {
        return waits.getOrDefault(element.label().name(), Map.of());
    }

    /** Where the process times of an element stand, by type. */
    Map<String, Ends> processes(Element element) {
        return processes.getOrDefault(element.label().name(), Map.of());
    }

    /** The units that were counted in a buffer; null where none were. */
    Expr count(Element element) {
        return counts.get(element.label().name());
    }

    /** Units in one run of a step. */
    Expr batch(Step step) {
        return batches.get(step.label().name());
    }

    /** %C&amp;A by type; a type that is missing has none. */
    Map<String, Accuracy> accuracies(Step step) {
        return accuracies.getOrDefault(step.label().name(), Map.of());
    }

    /** The value-adding share of a pass, or its time; 0 where the step adds no value. */
    Expr valuePart(Step step) {
        return valueParts.get(step.label().name());
    }
}
