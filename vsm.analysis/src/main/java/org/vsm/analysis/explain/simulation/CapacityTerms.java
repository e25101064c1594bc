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
import org.vsm.analysis.simulation.result.ObservedWait;
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
        observed(name("steps", step, "observedWait", TIME), each.observed(), state.beside("elements." + step + ".waitTime"));
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
        observed(observed, each.waits());
        terms.addMean(simulated, each.simulated());
        HiddenWorkTerms missing = new HiddenWorkTerms(observed, simulated, name("teams", each.name(), "utilisation", SHARE));
        terms.add(missing.busyElsewhere(name("waitChecks", each.name(), "busyElsewhere", SHARE), each.hidden()));
    }

    private void add(Growth growth) {
        terms.addMean(terms.name("growth", "growth.unitsPerDay", null), growth.unitsPerDay());
        for (Growth.Queue each : growth.queues()) {
            mean("growth.queues", each.name(), "unitsPerDay", null, each.unitsPerDay());
            terms.add(state.figure("resources." + each.name() + ".utilisation", name("growth.queues", each.name(), "utilisation", SHARE)));
        }
    }

    /** A mean over the starts of the work: how often each wait of the text was passed before one. */
    private void observed(FigureName name, List<ObservedWait> waits, Explanation... related) {
        terms.add(new Explanation(name, waits == null ? null : Double.valueOf(ObservedWait.seconds(waits)), Combination.SUM,
                waits == null ? List.of() : waits.stream().map(state::wait).toList(), List.of(related), List.of()));
    }

    private void stated(FigureName name, double value, Label where, Object origin) {
        terms.add(new Explanation(name, value, Combination.SUM, List.of(new Term(new Subject.OfElement(where), null,
                List.of(Factor.of(Quantity.COUNT, value, origin))))));
    }
}
