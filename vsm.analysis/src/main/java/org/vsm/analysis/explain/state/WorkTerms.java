package org.vsm.analysis.explain.state;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.vsm.analysis.chain.Node;
import org.vsm.analysis.explain.Explanation;
import org.vsm.analysis.explain.Explanation.Combination;
import org.vsm.analysis.explain.Factor;
import org.vsm.analysis.explain.Factor.Quantity;
import org.vsm.analysis.explain.FigureName;
import org.vsm.analysis.explain.Subject;
import org.vsm.analysis.explain.Term;
import org.vsm.analysis.figures.StateFigures;
import org.vsm.analysis.flow.Step;
import org.vsm.analysis.flow.Team;
import org.vsm.analysis.leadtime.EstimateEnd;
import org.vsm.analysis.leadtime.SolvedType;
import org.vsm.analysis.resources.Performance;
import org.vsm.analysis.resources.Work;

/** Work of people, and what it costs. */
final class WorkTerms {

    private static final double HOUR = 3600;
    private static final double USUAL_DAY = 8 * HOUR;

    private final Solutions solutions;
    private final StateFigures state;
    private final Performance performance;
    private final TimeFactors times;
    private final Work work;

    WorkTerms(Solutions solutions, StateFigures state) {
        this.solutions = solutions;
        this.state = state;
        this.performance = new Performance(solutions.flow());
        this.times = new TimeFactors(solutions, solutions.solved());
        this.work = new Work(solutions.solved());
    }

    Explanation effort() {
        return new Explanation(FigureName.of("effort"), state.effort().seconds(), Combination.SUM, effort(node -> true, part -> true));
    }

    /**
     * Visits x process time / batch x people, for some steps and people, also beside the critical path and after delivery.
     */
    List<Term> effort(Predicate<Node> steps, Predicate<Performance.Part> people) {
        List<Term> terms = new ArrayList<>();
        for (SolvedType type : solutions.types()) {
            for (Node node : solutions.graph().nodes()) {
                if (node.element() instanceof Step step && type.visits(node.index()) > 0 && steps.test(node)) {
                    List<Factor> time = times.process(node, type, EstimateEnd.MEAN);
                    double working = performance.parts(step).stream().filter(people).mapToDouble(Performance.Part::people).sum();
                    if (working > 0 && !time.isEmpty()) {
                        terms.add(run(node, step, type, time, working));
                    }
                }
            }
        }
        return terms;
    }

    private Term run(Node node, Step step, SolvedType type, List<Factor> time, double people) {
        List<Factor> factors = new ArrayList<>(solutions.shareOfEntering(type));
        factors.add(Factor.of(Quantity.VISITS, type.visits(node.index())));
        factors.addAll(time);
        if (step.batch() != 1) {
            factors.add(Factor.of(Quantity.BATCH, step.batch()).dividing());
        }
        if (people != 1) {
            factors.add(Factor.of(Quantity.PEOPLE, people));
        }
        return new Term(new Subject.OfElement(step.label()), solutions.typeOf(type), factors);
    }

    /** Effort x demand / working day, for every team. */
    Explanation fullTimePeople() {
        List<Term> terms = new ArrayList<>();
        if (solutions.flow().demandPerDay() != null) {
            double ofTeams = 0;
            for (Team team : solutions.flow().teams()) {
                double effort = work.seconds(team);
                ofTeams += effort;
                if (effort > 0) {
                    terms.add(people(new Subject.OfTeam(team.name(), team.title(), team.origin()), effort, team.hoursPerDay() * HOUR));
                }
            }
            double rest = state.effort().seconds() - ofTeams;
            if (rest > 1e-9 * state.effort().seconds()) {
                terms.add(people(new Subject.OfTeam(null, null, null), rest, USUAL_DAY));
            }
        }
        return new Explanation(FigureName.of("effort.fte"), state.effort().fte(), Combination.SUM, terms);
    }

    private Term people(Subject team, double effort, double day) {
        return new Term(team, null, List.of(Factor.of(Quantity.EFFORT, effort), solutions.demand(), Factor.of(Quantity.TEAM_DAY, day).dividing()));
    }

    /** Effort x rate of every team that has one in the currency, and visits x cost of steps. */
    Explanation cost(FigureName figure, String currency) {
        List<Term> terms = new ArrayList<>();
        for (Team team : solutions.flow().teams()) {
            if (currency.equals(team.currency()) && team.costPerSecond() != null && work.seconds(team) > 0) {
                terms.add(new Term(new Subject.OfTeam(team.name(), team.title(), team.origin()), null,
                        List.of(Factor.of(Quantity.EFFORT, work.seconds(team)), Factor.of(Quantity.HOUR, HOUR).dividing(),
                                Factor.of(Quantity.RATE, team.costPerSecond() * HOUR, team.written().cost()))));
            }
        }
        for (Node node : solutions.graph().nodes()) {
            if (node.element() instanceof Step step && solutions.solved().visits(node.index()) > 0) {
                step.cost().stream().filter(money -> money.currency().equals(currency)).forEach(money -> terms.add(
                        new Term(new Subject.OfElement(step.label()), null, List.of(Factor.of(Quantity.VISITS, solutions.solved().visits(node.index())),
                                Factor.of(Quantity.COST, money.amount().doubleValue(), step.label().origin())))));
            }
        }
        return new Explanation(figure, state.cost().get(currency), Combination.SUM, terms);
    }
}
