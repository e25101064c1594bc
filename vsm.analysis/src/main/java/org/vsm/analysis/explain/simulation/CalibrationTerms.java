package org.vsm.analysis.explain.simulation;

import java.util.ArrayList;
import java.util.List;

import org.vsm.analysis.explain.Catalogue;
import org.vsm.analysis.explain.Explanation;
import org.vsm.analysis.explain.Explanation.Combination;
import org.vsm.analysis.explain.Factor;
import org.vsm.analysis.explain.Factor.Quantity;
import org.vsm.analysis.explain.FigureName;
import org.vsm.analysis.explain.Subject;
import org.vsm.analysis.explain.Term;
import org.vsm.analysis.simulation.study.Calibration;
import org.vsm.analysis.simulation.study.Calibration.Round;
import org.vsm.analysis.simulation.study.Calibration.TeamAvailability;

/** Which availability explains the observed waits: how it was found, round by round. */
final class CalibrationTerms {

    private static final String TIME = "leadTime";
    private static final String SHARE = "delivered";

    private final Catalogue catalogue;
    private final String scope;
    private final Calibration calibration;

    CalibrationTerms(Catalogue catalogue, String scope, Calibration calibration) {
        this.catalogue = catalogue;
        this.scope = scope;
        this.calibration = calibration;
    }

    void addAll() {
        List<Term> found = calibration.teams().stream().map(team -> Term.of(name(team, "found", SHARE), team.found())).toList();
        SimulationExplaining simulation = new SimulationExplaining(calibration.result(), scope + ".result", found);
        catalogue.addAll(simulation.all());
        catalogue.addPattern(scope + ".result.leadTime.mean");
        calibration.teams().forEach(team -> add(team, simulation));
    }

    private void add(TeamAvailability team, SimulationExplaining simulation) {
        FigureName stated = name(team, "stated", SHARE);
        catalogue.add(stated, () -> new Explanation(stated, team.stated(), Combination.SUM,
                List.of(new Term(subject(team), null, List.of(Factor.of(Quantity.AVAILABLE, team.stated(), team.origin()))))));
        catalogue.add(name(team, "found", SHARE), () -> found(team, catalogue.of(scope + ".teams." + team.name() + ".observed").orElseThrow()));
        for (String figure : List.of("observed", "simulated", "simulatedHalfWidth")) {
            String checked = scope + ".result.waitChecks." + team.name() + "." + figure;
            Explanation same = simulation.all().of(checked).orElseThrow();
            FigureName name = same.name().at(scope + ".teams." + team.name() + "." + figure);
            catalogue.add(name, () -> simulation.all().of(checked).orElseThrow().as(name));
        }
    }

    private FigureName name(TeamAvailability team, String figure, String unit) {
        return FigureName.of("simulation.calibration." + figure, team.name()).in(unit).at(scope + ".teams." + team.name() + "." + figure);
    }

    private static Subject subject(TeamAvailability team) {
        return new Subject.OfTeam(team.name(), team.title(), null);
    }

    /** The share of the first round, and by what it was multiplied in each round that keeps up. */
    private Explanation found(TeamAvailability team, Explanation observed) {
        List<Round> rounds = team.rounds().stream().filter(round -> round.simulated() != null).toList();
        List<Term> terms = new ArrayList<>();
        List<Term> waits = new ArrayList<>();
        for (int i = 0; i < rounds.size(); i++) {
            Round round = rounds.get(i);
            List<Factor> factors = new ArrayList<>(List.of(Factor.of(Quantity.AVAILABLE, round.share(), i == 0 && round.share() == team.stated() ? team.origin() : null)));
            if (i > 0) {
                factors.add(Factor.of(Quantity.AVAILABLE, rounds.get(i - 1).share()).dividing());
            }
            terms.add(new Term(new Subject.OfFigure(round(round, SHARE)), null, factors));
            waits.add(Term.of(round(round, TIME), round.simulated()));
        }
        Explanation simulated = new Explanation(FigureName.of("simulation.calibration.waits", team.name()).in(TIME), null, Combination.SOLVED, waits);
        return new Explanation(name(team, "found", SHARE), team.found(), Combination.PRODUCT, terms, List.of(simulated, observed), List.of());
    }

    private static FigureName round(Round round, String unit) {
        return FigureName.of("simulation.calibration.round", Integer.toString(round.number())).in(unit);
    }
}
