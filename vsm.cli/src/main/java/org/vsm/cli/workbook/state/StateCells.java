package org.vsm.cli.workbook.state;

import java.util.HashMap;
import java.util.Map;
import org.vsm.analysis.flow.Choice;
import org.vsm.analysis.flow.Element;
import org.vsm.analysis.flow.Step;
import org.vsm.analysis.leadtime.EstimateEnd;
import org.vsm.cli.workbook.formula.Expr;
import org.vsm.cli.workbook.formula.Slot;
import org.vsm.cli.workbook.routing.Inputs;

/** What the flow depends on, read from the tables of a state's sheet. */
final class StateCells implements Inputs {
    private final StateContext context;
    private final ElementTable elements;
    private final ShareTable shares;
    private final Settings settings;
    private final Map<String, Slot> bufferWaits = new HashMap<>();

    StateCells(StateContext context, ElementTable elements, ShareTable shares, Settings settings) {
        this.context = context;
        this.elements = elements;
        this.shares = shares;
        this.settings = settings;
    }

    /** Tells where the wait of a counted buffer stands. */
    void setWait(Element buffer, Slot cell) {
        bufferWaits.put(buffer.label().name(), cell);
    }

    @Override
    public Expr share(Step.Rework line) {
        return shares.line(line);
    }

    @Override
    public Expr share(Step.Skip line) {
        return shares.line(line);
    }

    @Override
    public Expr share(Step.Leave line) {
        return shares.line(line);
    }

    @Override
    public Expr share(Choice choice, int option) {
        return shares.option(choice, option);
    }

    @Override
    public Expr typeShare(String type) {
        return settings.typeShare(type);
    }

    @Override
    public Expr completeAccurate(Step step, String type) {
        Accuracy accuracy = elements.accuracies(step).get(type);
        return accuracy == null ? Expr.ONE : accuracy.orAll();
    }

    @Override
    public Expr isRated(Step step, String type) {
        Accuracy accuracy = elements.accuracies(step).get(type);
        return accuracy == null ? Expr.ZERO.isMoreThan(Expr.ZERO) : accuracy.isKnown();
    }

    @Override
    public Expr wait(Element element, String type, EstimateEnd end) {
        if (elements.count(element) != null) {
            return bufferWaits.get(element.label().name()).ref();
        }
        return elements.waits(element).getOrDefault(type, Ends.NONE).at(end);
    }

    /** Little's law: a pass waits count / (demand per day x passes) days. */
    @Override
    public Expr waitAt(Element element, String type, Expr visits) {
        Expr count = elements.count(element);
        if (count == null) {
            return wait(element, type, EstimateEnd.MEAN);
        }
        Expr passesPerDay = settings.demand().times(visits);
        return Expr.either(passesPerDay.isMoreThan(Expr.ZERO), count.over(passesPerDay).times(settings.dayLength()), Expr.ZERO);
    }

    @Override
    public Expr process(Element element, String type, EstimateEnd end) {
        return elements.processes(element).getOrDefault(type, Ends.NONE).at(end);
    }

    @Override
    public Expr valueAdded(Step step, String type) {
        Expr part = elements.valuePart(step);
        Expr process = process(step, type, EstimateEnd.MEAN);
        boolean timed = step.value() != null && step.value().seconds() != null;
        return timed ? Expr.call("MIN", Math.min(part.value(), process.value()), part, process) : part.times(process);
    }

    StateContext context() {
        return context;
    }
}
