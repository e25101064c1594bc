package org.vsm.analysis.explain.simulation;

import java.util.List;
import java.util.stream.Stream;

import org.vsm.analysis.explain.Catalogue;
import org.vsm.analysis.explain.Explanation;
import org.vsm.analysis.explain.Explanation.Combination;
import org.vsm.analysis.explain.FigureName;
import org.vsm.analysis.explain.Subject;
import org.vsm.analysis.explain.Term;
import org.vsm.analysis.simulation.result.CapacityResult;
import org.vsm.analysis.simulation.result.FlowResult;
import org.vsm.analysis.simulation.result.PromiseResult;
import org.vsm.analysis.simulation.result.SimulationResult;
import org.vsm.analysis.simulation.result.TypeResult;

/** Explains the figures of a simulation of one state. */
public final class SimulationExplaining {

    private static final String TIME = "leadTime";
    private static final String SHARE = "delivered";

    private final Catalogue catalogue = new Catalogue();
    private final Explanation runs;
    private final ReplicationTerms terms;
    private final StateTerms state;

    /**
     * The figures of a result.
     *
     * @param scope what their paths begin with, such as {@code simulation}
     */
    public SimulationExplaining(SimulationResult result, String scope) {
        this(result, scope, List.of());
    }

    /** @param changed what is not as the state says */
    SimulationExplaining(SimulationResult result, String scope, List<Term> changed) {
        this.state = new StateTerms(result.flow());
        this.runs = runs(result, scope, changed);
        this.terms = new ReplicationTerms(catalogue, scope, runs);
        settings(result, scope).forEach(this::addSetting);
        add(result);
        if (result instanceof FlowResult flow) {
            new FlowTerms(terms, state).add(flow);
        } else if (result instanceof CapacityResult capacity) {
            new CapacityTerms(terms, state).add(capacity);
        }
    }

    /** All of them. */
    public Catalogue all() {
        return catalogue;
    }

    /** How it was simulated. */
    Explanation runs() {
        return runs;
    }

    private void add(SimulationResult result) {
        if (result.leadTime() != null) {
            new LeadTimeTerms(terms, state.figure(TIME)).add(result.leadTime());
        }
        for (TypeResult each : result.types()) {
            FigureName name = terms.name("types.leadTime", "types." + each.type().name() + ".leadTime", TIME, each.type().name());
            terms.addMeanOfUnits(name, name.path() + "HalfWidth", each.leadTime(), each.delivered(), state.beside("types." + each.type().name() + ".leadTime"));
        }
        for (int i = 0; i < result.serviceLevels().size(); i++) {
            add(Integer.toString(i + 1), result.serviceLevels().get(i));
        }
    }

    private void add(String number, PromiseResult promise) {
        for (String stated : List.of("within", "promised")) {
            String path = "serviceLevels." + number + "." + stated;
            terms.add(state.figure(path, terms.name(path, path, null)));
        }
        terms.addMean(terms.name("serviceLevels.reached", "serviceLevels." + number + ".reached", SHARE, number), promise.reached(),
                state.beside("serviceLevels." + number + ".within"));
    }

    private static Explanation runs(SimulationResult result, String scope, List<Term> changed) {
        return new Explanation(FigureName.of("simulation.runs"), null, Combination.SOLVED,
                Stream.concat(changed.stream(), settings(result, scope).stream()).toList());
    }

    private static List<Term> settings(SimulationResult result, String scope) {
        return List.of(setting("replications", scope, result.replications()), setting("units", scope, result.settings().units()),
                setting("warmUp", scope, result instanceof CapacityResult capacity ? capacity.warmUp() : 0),
                setting("seed", scope, result.settings().seed()));
    }

    private static Term setting(String which, String scope, double value) {
        return Term.of(FigureName.of("simulation." + which).at(scope + "." + which), value);
    }

    private void addSetting(Term setting) {
        FigureName name = ((Subject.OfFigure) setting.subject()).name();
        terms.add(new Explanation(name, setting.value(), Combination.SUM, List.of(setting)));
    }
}
