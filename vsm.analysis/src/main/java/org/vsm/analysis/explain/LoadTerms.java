package org.vsm.analysis.explain;

import java.util.ArrayList;
import java.util.List;

import org.vsm.analysis.chain.Node;
import org.vsm.analysis.explain.Explanation.Combination;
import org.vsm.analysis.explain.Factor.Quantity;
import org.vsm.analysis.figures.ResourceFigures;
import org.vsm.analysis.figures.StateFigures;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.flow.Step;
import org.vsm.analysis.flow.Step.Changeover;
import org.vsm.analysis.flow.Team;
import org.vsm.analysis.flow.TimeFact;
import org.vsm.analysis.leadtime.EstimateEnd;
import org.vsm.analysis.leadtime.SolvedType;
import org.vsm.analysis.leadtime.TypedTimes;
import org.vsm.analysis.resources.Performance;
import org.vsm.analysis.resources.Performance.Part;

/** What a working day brings to a team or to stations, and what they can do. */
final class LoadTerms {

    private static final double HOUR = 3600;

    private final Solutions solutions;
    private final Flow flow;
    private final Performance performance;
    private final TimeFactors times;

    LoadTerms(Solutions solutions, StateFigures state) {
        this.solutions = solutions;
        this.flow = state.flow();
        this.performance = new Performance(flow);
        this.times = new TimeFactors(solutions);
    }

    /** Demand x visits x (process time / batch + changeover / units per changeover) x people / uptime, step by step. */
    Explanation load(ResourceFigures resource) {
        List<Term> terms = new ArrayList<>();
        for (Node node : solutions.graph().nodes()) {
            double people = node.element() instanceof Step step ? people(step, resource) : 0;
            if (people > 0) {
                addRuns(terms, node, (Step) node.element(), people);
            }
        }
        return new Explanation("load." + resource.name(), resource.loadPerDay(), Combination.SUM, terms);
    }

    /** How many people of a resource work on a step; of stations one. */
    private double people(Step step, ResourceFigures resource) {
        if (resource.kind() == ResourceFigures.Kind.STEP) {
            return step.label().name().equals(resource.name()) ? 1 : 0;
        }
        return performance.parts(step).stream().filter(part -> part.team() != null && part.team().name().equals(resource.name()))
                .mapToDouble(Part::people).sum();
    }

    private void addRuns(List<Term> terms, Node node, Step step, double people) {
        for (SolvedType type : solutions.solved().types()) {
            List<Factor> time = times.process(node, type, EstimateEnd.MEAN);
            if (type.visits(node.index()) > 0 && !time.isEmpty()) {
                List<Factor> run = new ArrayList<>(perUnit(node, type));
                run.addAll(time);
                if (step.batch() != 1) {
                    run.add(Factor.of(Quantity.BATCH, step.batch()).dividing());
                }
                terms.add(term(step, type, run, people));
            }
            addChangeover(terms, node, step, type, people);
        }
    }

    private void addChangeover(List<Term> terms, Node node, Step step, SolvedType type, double people) {
        Changeover changeover = step.changeover();
        if (changeover == null) {
            return;
        }
        TimeFact fact = TypedTimes.of(changeover.time(), type.type().name());
        Factor time = Factor.of(Quantity.CHANGEOVER_TIME, fact.time().mean(), fact);
        if (changeover.everyUnits() != null && type.visits(node.index()) > 0) {
            List<Factor> factors = new ArrayList<>(perUnit(node, type));
            factors.add(time);
            factors.add(Factor.of(Quantity.UNITS_PER_CHANGEOVER, changeover.everyUnits()).dividing());
            terms.add(term(step, type, factors, people));
        }
        if (changeover.everySeconds() != null) {
            List<Factor> factors = new ArrayList<>(share(type));
            factors.add(time);
            factors.add(Factor.of(Quantity.TIME_PER_CHANGEOVER, changeover.everySeconds()).dividing());
            factors.add(Factor.of(Quantity.WORKING_DAY, flow.calendar().secondsPerDay()));
            terms.add(term(step, type, factors, people));
        }
    }

    private List<Factor> perUnit(Node node, SolvedType type) {
        List<Factor> factors = new ArrayList<>();
        factors.add(Factor.of(Quantity.DEMAND_PER_DAY, flow.demandPerDay()));
        factors.addAll(share(type));
        factors.add(Factor.of(Quantity.VISITS, type.visits(node.index())));
        return factors;
    }

    private List<Factor> share(SolvedType type) {
        return solutions.hasTypes() ? List.of(Factor.of(Quantity.TYPE_SHARE, type.type().share())) : List.of();
    }

    private Term term(Step step, SolvedType type, List<Factor> factors, double people) {
        List<Factor> all = new ArrayList<>(factors);
        if (people != 1) {
            all.add(Factor.of(Quantity.PEOPLE, people));
        }
        if (step.uptime() != 1) {
            all.add(Factor.of(Quantity.UPTIME, step.uptime()).dividing());
        }
        return new Term(new Subject.OfElement(step.label()), solutions.typeOf(type), all);
    }

    /** People x available x working time, or stations x working day. */
    Explanation capacity(ResourceFigures resource) {
        List<Factor> factors = new ArrayList<>();
        Subject subject;
        if (resource.kind() == ResourceFigures.Kind.TEAM) {
            Team team = flow.teams().stream().filter(each -> each.name().equals(resource.name())).findFirst().orElseThrow();
            subject = new Subject.OfTeam(team.name(), team.title(), team.origin());
            factors.add(Factor.of(Quantity.PEOPLE, team.people(), team.origin()));
            if (team.available() != 1) {
                factors.add(Factor.of(Quantity.AVAILABLE, team.available(), team.origin()));
            }
            factors.add(Factor.of(Quantity.TEAM_DAY, team.hoursPerDay() * team.daysPerWeek() / flow.calendar().daysPerWeek() * HOUR));
        } else {
            Step step = (Step) solutions.graph().node(solutions.graph().starts().get(resource.name())).element();
            subject = new Subject.OfElement(step.label());
            factors.add(Factor.of(Quantity.STATIONS, step.stations(), step.label().origin()));
            factors.add(Factor.of(Quantity.WORKING_DAY, flow.calendar().secondsPerDay()));
        }
        return new Explanation("capacity." + resource.name(), resource.capacityPerDay(), Combination.PRODUCT,
                List.of(new Term(subject, null, factors)));
    }
}
