package org.vsm.analysis.explain.simulation;

import java.util.List;

import org.vsm.analysis.explain.Catalogue;
import org.vsm.analysis.explain.Explanation;
import org.vsm.analysis.explain.Explanation.Combination;
import org.vsm.analysis.explain.Factor;
import org.vsm.analysis.explain.Factor.Quantity;
import org.vsm.analysis.explain.FigureName;
import org.vsm.analysis.explain.Subject;
import org.vsm.analysis.explain.Term;
import org.vsm.analysis.flow.Team;
import org.vsm.analysis.simulation.study.Knee;
import org.vsm.analysis.simulation.study.Sweep;
import org.vsm.analysis.simulation.study.SweepParameter;

/** Values of a figure that is varied, what was simulated with each, and where the lead time turns. */
final class SweepTerms {

    private static final String TIME = "leadTime";
    private static final String SHARE = "delivered";

    private final Catalogue catalogue;
    private final String scope;
    private final Sweep sweep;
    private final String team;

    SweepTerms(Catalogue catalogue, String scope, Sweep sweep) {
        this.catalogue = catalogue;
        this.scope = scope;
        this.sweep = sweep;
        this.team = sweep.parameter() instanceof SweepParameter.People people ? people.team()
                : sweep.parameter() instanceof SweepParameter.Availability available ? available.team() : null;
    }

    void addAll() {
        for (int i = 0; i < sweep.points().size(); i++) {
            int index = i;
            catalogue.add(value(i), () -> stepped(index));
            catalogue.addAll(new SimulationExplaining(sweep.points().get(i).result(), point(i) + ".result", List.of(set(i))).all());
        }
        catalogue.addPattern(scope + ".points.NAME.result.leadTime.mean");
        sweep.knee().points().forEach(each -> catalogue.add(belowLine(each), () -> distance(each)));
        FigureName knee = named("knee", isShare() ? SHARE : null).at(scope + ".knee");
        catalogue.add(knee, () -> knee(knee));
    }

    private boolean isShare() {
        return !(sweep.parameter() instanceof SweepParameter.People);
    }

    private String point(int index) {
        return scope + ".points." + (index + 1);
    }

    private FigureName value(int index) {
        String number = Integer.toString(index + 1);
        String kind = sweep.parameter() instanceof SweepParameter.People ? "people" : isDemand() ? "demand" : "available";
        FigureName name = team == null ? FigureName.of("simulation.sweep." + kind, number) : FigureName.of("simulation.sweep." + kind, number, team);
        return name.in(isShare() ? SHARE : null).at(point(index) + ".value");
    }

    private boolean isDemand() {
        return sweep.parameter() instanceof SweepParameter.Demand;
    }

    private static FigureName named(String kind, String unit) {
        return FigureName.of("simulation.sweep." + kind).in(unit);
    }

    private Term set(int index) {
        return Term.of(value(index), sweep.points().get(index).value());
    }

    /** The first value, and so many steps; beside it what the model says. */
    private Explanation stepped(int index) {
        String unit = isShare() ? SHARE : null;
        double first = sweep.points().get(0).value();
        Term start = Term.of(named("first", unit), first);
        if (index == 0) {
            return new Explanation(value(index), first, Combination.SUM, List.of(start), List.of(stated(index)), List.of());
        }
        Term steps = new Term(new Subject.OfFigure(named("step", unit)), null, List.of(
                Factor.of(Quantity.TIMES, index), Factor.of(Quantity.FIGURE, sweep.points().get(1).value() - first)));
        return new Explanation(value(index), sweep.points().get(index).value(), Combination.SUM, List.of(start, steps), List.of(stated(index)), List.of());
    }

    /** What the model says, and for the demand what comes of it. */
    private Explanation stated(int index) {
        if (isDemand()) {
            Explanation stated = new StateTerms(sweep.flow()).figure("demandPerDay");
            return stated.value() == null ? stated : new Explanation(named("made", null), stated.value() * sweep.points().get(index).value(),
                    Combination.PRODUCT, List.of(Term.of(stated.name(), stated.value()), set(index)), List.of(stated), List.of());
        }
        Team said = sweep.flow().teams().stream().filter(each -> each.name().equals(team)).findFirst().orElseThrow();
        Factor factor = isShare() ? Factor.of(Quantity.AVAILABLE, said.available(), said.written().available())
                : Factor.of(Quantity.PEOPLE, said.people() == null ? 0 : said.people(), said.written().people());
        List<Term> terms = !isShare() && said.people() == null ? List.of()
                : List.of(new Term(new Subject.OfTeam(said.name(), said.title(), said.origin()), null, List.of(factor)));
        return new Explanation(named("stated", isShare() ? SHARE : null), terms.isEmpty() ? null : Double.valueOf(factor.value()), Combination.SUM, terms);
    }

    /** The value that is farthest below the line; how far each one is. */
    private Explanation knee(FigureName name) {
        List<Term> farthest = sweep.knee().points().stream().filter(each -> Double.valueOf(each.value()).equals(sweep.knee().value()))
                .map(each -> set(each.index())).toList();
        List<Term> distances = sweep.knee().points().stream().map(this::below).toList();
        List<Explanation> parts = distances.isEmpty() ? List.of() : List.of(new Explanation(named("distance", SHARE), null, Combination.SOLVED, distances));
        return new Explanation(name, sweep.knee().value(), Combination.SOLVED, farthest, parts, List.of());
    }

    private Term below(Knee.Distance each) {
        return new Term(new Subject.OfFigure(value(each.index())), null, List.of(Factor.of(Quantity.BELOW_LINE, each.onLine() - each.leadTime()),
                Factor.of(Quantity.HEIGHT, each.scale()).dividing()));
    }

    private FigureName belowLine(Knee.Distance each) {
        return FigureName.of("simulation.sweep.belowLine", Integer.toString(each.index() + 1)).in(TIME).at(point(each.index()) + ".belowLine");
    }

    /** The straight line there, less the lead time that was simulated. */
    private Explanation distance(Knee.Distance each) {
        Term first = Term.of(named("first.leadTime", TIME), each.first());
        Term way = new Term(new Subject.OfFigure(named("height", TIME)), null,
                List.of(Factor.of(Quantity.FIGURE, each.height()), Factor.of(Quantity.SHARE, each.way())));
        FigureName line = named("onLine", TIME);
        FigureName leadTime = FigureName.of("simulation.mean").in(TIME).at(point(each.index()) + ".result.leadTime.mean");
        return new Explanation(belowLine(each), each.onLine() - each.leadTime(), Combination.DIFFERENCE,
                List.of(Term.of(line, each.onLine()), Term.of(leadTime, each.leadTime())),
                List.of(new Explanation(line, each.onLine(), Combination.SUM, List.of(first, way))), List.of());
    }
}
