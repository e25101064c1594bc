package org.vsm.analysis.explain.simulation;

import java.util.List;

import org.vsm.analysis.explain.Explanation;
import org.vsm.analysis.explain.Explanation.Combination;
import org.vsm.analysis.explain.Factor;
import org.vsm.analysis.explain.Factor.Quantity;
import org.vsm.analysis.explain.FigureName;
import org.vsm.analysis.explain.Subject;
import org.vsm.analysis.explain.Term;
import org.vsm.analysis.flow.Label;
import org.vsm.analysis.simulation.result.CapacityResult;
import org.vsm.analysis.simulation.result.Growth;
import org.vsm.analysis.simulation.result.LaneResult;
import org.vsm.analysis.simulation.result.ResourceResult;
import org.vsm.analysis.simulation.result.StepResult;
import org.vsm.analysis.simulation.result.SupermarketResult;
import org.vsm.analysis.simulation.result.WaitCheck;
import org.vsm.analysis.simulation.statistics.Interval;

/** What only a simulation in which units compete for people tells: queues, lanes, supermarkets, and whether the stream keeps up. */
final class CapacityTerms {

    private static final String TIME = "leadTime";
    private static final String SHARE = "delivered";

    private final ReplicationTerms terms;
    private final StateTerms state;

    CapacityTerms(ReplicationTerms terms, StateTerms state) {
        this.terms = terms;
        this.state = state;
    }

    void add(CapacityResult result) {
        mean("throughputPerDay", null, result.throughputPerDay(), state.beside("demandPerDay"));
        mean("wip", null, result.wip(), state.beside("wip"));
        mean("refused", SHARE, result.refused());
        result.resources().forEach(this::add);
        result.steps().forEach(this::add);
        result.lanes().forEach(this::add);
        result.supermarkets().forEach(this::add);
        result.waitChecks().forEach(this::add);
        if (result.growth() != null) {
            add(result.growth());
        }
    }

    private void mean(String figure, String unit, Interval interval, Explanation... related) {
        terms.addMean(terms.name(figure, figure, unit), interval, related);
    }

    private void mean(String list, String of, String figure, String unit, Interval interval, Explanation... related) {
        terms.addMean(name(list, of, figure, unit), interval, related);
    }

    private FigureName name(String list, String of, String figure, String unit) {
        String last = list.substring(list.lastIndexOf('.') + 1);
        return terms.name(last + "." + figure, list + "." + of + "." + figure, unit, of);
    }

    private void add(ResourceResult each) {
        mean("teams", each.name(), "utilisation", SHARE, each.utilisation(), state.beside("resources." + each.name() + ".utilisation"));
        mean("teams", each.name(), "queueWait", TIME, each.queueWait());
        mean("teams", each.name(), "queueLength", null, each.queueLength());
    }

    private void add(StepResult each) {
        String step = each.step().name();
        mean("steps", step, "visits", null, each.visits(), state.beside("elements." + step + ".visits"));
        mean("steps", step, "queueWait", TIME, each.queueWait());
        observed(name("steps", step, "observedWait", TIME), each.observedWait(), state.beside("elements." + step + ".waitTime"));
    }

    private void add(LaneResult each) {
        stated(name("lanes", each.lane().name(), "max", null), each.most(), each.lane(), each.lane().origin());
        mean("lanes", each.lane().name(), "units", null, each.units());
        mean("lanes", each.lane().name(), "full", SHARE, each.fullShare());
        mean("lanes", each.lane().name(), "refused", SHARE, each.refused());
    }

    private void add(SupermarketResult each) {
        stated(name("supermarkets", each.supermarket().name(), "filledWith", null), each.filledWith(), each.supermarket(),
                state.placeOf(each.supermarket().origin()));
        mean("supermarkets", each.supermarket().name(), "stock", null, each.stock());
        mean("supermarkets", each.supermarket().name(), "empty", SHARE, each.empty());
        mean("supermarkets", each.supermarket().name(), "orderWait", TIME, each.orderWait());
    }

    private void add(WaitCheck each) {
        FigureName observed = name("waitChecks", each.name(), "observed", TIME);
        FigureName simulated = name("waitChecks", each.name(), "simulated", TIME);
        observed(observed, each.observed());
        terms.addMean(simulated, each.simulated());
        FigureName busy = name("waitChecks", each.name(), "busyElsewhere", SHARE);
        terms.add(new Explanation(busy, each.busyElsewhere(), Combination.SOLVED, each.busyElsewhere() == null ? List.of()
                : List.of(Term.of(observed, each.observed()), Term.of(simulated, each.simulated().value()))));
    }

    private void add(Growth growth) {
        terms.addMean(terms.name("growth", "growth.unitsPerDay", null), growth.unitsPerDay());
        for (Growth.Queue each : growth.queues()) {
            mean("growth.queues", each.name(), "unitsPerDay", null, each.unitsPerDay());
            terms.add(state.figure("resources." + each.name() + ".utilisation", name("growth.queues", each.name(), "utilisation", SHARE)));
        }
    }

    /** A mean over units that pass here or there: the waits that go in are those of the text. */
    private void observed(FigureName name, Double value, Explanation... related) {
        terms.add(new Explanation(name, value, Combination.SOLVED, List.of(), List.of(related), List.of()));
    }

    private void stated(FigureName name, double value, Label where, Object origin) {
        terms.add(new Explanation(name, value, Combination.SUM, List.of(new Term(new Subject.OfElement(where), null,
                List.of(Factor.of(Quantity.COUNT, value, origin))))));
    }
}
