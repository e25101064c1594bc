package org.vsm.analysis.explain.simulation;

import java.util.List;
import java.util.stream.Stream;

import org.vsm.analysis.compare.Comparison;
import org.vsm.analysis.explain.Catalogue;
import org.vsm.analysis.explain.Explanation;
import org.vsm.analysis.explain.Explanation.Combination;
import org.vsm.analysis.explain.Explanations;
import org.vsm.analysis.explain.Factor;
import org.vsm.analysis.explain.Factor.Quantity;
import org.vsm.analysis.explain.FigureName;
import org.vsm.analysis.explain.Subject;
import org.vsm.analysis.explain.Term;
import org.vsm.analysis.explain.comparison.ComparisonExplaining;
import org.vsm.analysis.simulation.study.Calibration;
import org.vsm.analysis.simulation.study.SimulatedChange;
import org.vsm.analysis.simulation.study.SimulatedComparison.Alone;
import org.vsm.analysis.simulation.study.Sweep;
import org.vsm.analysis.simulation.study.TargetProof;

/** Explains what several simulations tell together: one state against another, a figure that is varied, the availability that explains waits. */
public final class StudyExplaining {

    private static final String TIME = "leadTime";

    private final Catalogue catalogue = new Catalogue();
    private final String scope;

    /** @param scope what the paths of all figures begin with, such as {@code simulation} */
    public StudyExplaining(String scope) {
        this.scope = scope;
    }

    /** One state against another, the earlier one by itself included. */
    public void addComparison(SimulatedChange change, List<Alone> alone) {
        SimulationExplaining earlier = new SimulationExplaining(change.from(), scope);
        earlier.all().patterns().forEach(catalogue::addPattern);
        catalogue.addAll(earlier.all());
        String path = scope + ".comparison";
        add(change, path, scope, List.of());
        for (Alone each : alone) {
            if (each.change() != null) {
                String name = each.improvement().name() == null ? FigureName.NONE : each.improvement().name();
                Term made = new Term(new Subject.OfImprovements(List.of(name)), null, List.of(Factor.of(Quantity.IMPROVEMENTS, 1)));
                String of = path + ".improvements." + name;
                catalogue.addAll(new SimulationExplaining(each.change().from(), of + ".before").all());
                add(each.change(), of, of + ".before", List.of(made), name);
            }
        }
    }

    /** @param before what the paths of the earlier simulation begin with: beside another state, it may have another warm-up */
    private void add(SimulatedChange change, String path, String before, List<Term> made, String... improvement) {
        SimulationExplaining later = new SimulationExplaining(change.to(), path + ".result", made);
        new SimulatedChangeTerms(catalogue, path, before, later.runs(), improvement).add(change);
        catalogue.addAll(later.all());
        catalogue.addPattern(Stream.of(improvement).reduce(path, (all, name) -> all.replace("." + name, ".NAME")) + ".result.leadTime.mean");
    }

    /**
     * How many units one would have to measure to prove that targets are reached.
     *
     * @param computed the same states: tells targets and baselines
     */
    public void addProofs(List<TargetProof> proofs, SimulatedChange change, Comparison computed) {
        Explanations keyResults = ComparisonExplaining.ofObjectives(computed).all();
        for (int i = 0; i < proofs.size(); i++) {
            TargetProof proof = proofs.get(i);
            String number = Integer.toString(i + 1);
            String path = scope + ".comparison.proofs." + number;
            String keyResult = Integer.toString(proof.number());
            FigureName difference = FigureName.of("simulation.proof.difference", number, keyResult).in(TIME).at(path + ".difference");
            Explanation target = keyResults.of("keyResults." + keyResult + ".target").orElseThrow();
            Explanation baseline = keyResults.of("keyResults." + keyResult + ".baseline").orElseThrow();
            catalogue.add(difference, () -> new Explanation(difference, proof.difference(), Combination.DIFFERENCE,
                    List.of(Term.of(target.name(), proof.target()), Term.of(baseline.name(), proof.baseline())), List.of(target, baseline), List.of()));
            new ProofTerms(catalogue).add(FigureName.of("simulation.proof.unitsPerGroup", number, keyResult).at(path + ".unitsPerGroup"), proof.unitsPerGroup(),
                    change, Term.of(difference, proof.difference()), scope, scope + ".comparison.result");
        }
    }

    /** A figure that is varied. */
    public void add(Sweep sweep) {
        new SweepTerms(catalogue, scope + ".sweep", sweep).addAll();
    }

    /** Which availability explains the observed waits. */
    public void add(Calibration calibration) {
        new CalibrationTerms(catalogue, scope + ".calibration", calibration).addAll();
    }

    /** All of them. */
    public Explanations all() {
        return catalogue;
    }
}
