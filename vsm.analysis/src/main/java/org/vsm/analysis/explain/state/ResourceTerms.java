package org.vsm.analysis.explain.state;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.vsm.analysis.chain.Node;
import org.vsm.analysis.explain.Catalogue;
import org.vsm.analysis.explain.Explanation;
import org.vsm.analysis.explain.Explanation.Combination;
import org.vsm.analysis.explain.Factor;
import org.vsm.analysis.explain.Factor.Quantity;
import org.vsm.analysis.explain.FigureName;
import org.vsm.analysis.explain.Subject;
import org.vsm.analysis.explain.Term;
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
import org.vsm.analysis.resources.Loads;
import org.vsm.analysis.resources.Performance;
import org.vsm.analysis.resources.QueueWait;

/** What a working day brings to a team or to stations, what they can do, and how long work waits for them. */
final class ResourceTerms {

    private static final double HOUR = 3600;

    private final Solutions solutions;
    private final StateFigures state;
    private final Flow flow;
    private final Performance performance;
    private final TimeFactors times;

    ResourceTerms(Solutions solutions, StateFigures state) {
        this.solutions = solutions;
        this.state = state;
        this.flow = state.flow();
        this.performance = new Performance(flow);
        this.times = new TimeFactors(solutions, solutions.solved());
    }

    void addTo(Catalogue catalogue, ResourceFigures resource) {
        catalogue.add(name(resource, "loadPerDay"), () -> load(resource));
        catalogue.add(name(resource, "capacityPerDay"), () -> capacity(resource));
        catalogue.add(name(resource, "utilisation"), () -> utilisation(resource));
        catalogue.add(name(resource, "queueWait"), () -> queueWait(resource));
    }

    /** Demand x visits x (process time / batch + changeover / units per changeover) x people / uptime, step by step. */
    Explanation load(ResourceFigures resource) {
        List<Term> terms = new ArrayList<>();
        for (Node node : resource.loadPerDay() == null ? List.<Node>of() : solutions.graph().nodes()) {
            double people = node.element() instanceof Step step ? people(step, resource) : 0;
            if (people > 0) {
                addRuns(terms, node, (Step) node.element(), people);
            }
        }
        return new Explanation(name(resource, "loadPerDay"), resource.loadPerDay(), Combination.SUM, terms);
    }

    /** How many people of a resource work on a step; of stations one. */
    private double people(Step step, ResourceFigures resource) {
        if (resource.kind() == ResourceFigures.Kind.STEP) {
            return step.label().name().equals(resource.name()) ? 1 : 0;
        }
        return performance.parts(step).stream().filter(part -> part.team() != null && part.team().name().equals(resource.name()))
                .mapToDouble(Performance.Part::people).sum();
    }

    private void addRuns(List<Term> terms, Node node, Step step, double people) {
        for (SolvedType type : solutions.types()) {
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
            List<Factor> factors = new ArrayList<>(solutions.shareOfEntering(type));
            factors.add(time);
            factors.add(Factor.of(Quantity.TIME_PER_CHANGEOVER, changeover.everySeconds()).dividing());
            factors.add(solutions.workingDay());
            terms.add(term(step, type, factors, people));
        }
    }

    private List<Factor> perUnit(Node node, SolvedType type) {
        List<Factor> factors = new ArrayList<>();
        factors.add(solutions.demand());
        factors.addAll(solutions.shareOfEntering(type));
        factors.add(Factor.of(Quantity.VISITS, type.visits(node.index())));
        return factors;
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
        List<Term> terms = resource.capacityPerDay() == null ? List.of()
                : List.of(resource.kind() == ResourceFigures.Kind.TEAM ? people(resource) : stations(resource));
        return new Explanation(name(resource, "capacityPerDay"), resource.capacityPerDay(), Combination.PRODUCT, terms);
    }

    private Term people(ResourceFigures resource) {
        Team team = flow.teams().stream().filter(each -> each.name().equals(resource.name())).findFirst().orElseThrow();
        List<Factor> factors = new ArrayList<>();
        factors.add(Factor.of(Quantity.PEOPLE, team.people(), team.written().people()));
        if (team.available() != 1) {
            factors.add(Factor.of(Quantity.AVAILABLE, team.available(), team.written().available()));
        }
        factors.add(Factor.of(Quantity.TEAM_DAY, team.hoursPerDay() * team.daysPerWeek() / flow.calendar().daysPerWeek() * HOUR));
        return new Term(new Subject.OfTeam(team.name(), team.title(), team.origin()), null, factors);
    }

    private Term stations(ResourceFigures resource) {
        Step step = (Step) solutions.graph().node(solutions.graph().starts().get(resource.name())).element();
        return new Term(new Subject.OfElement(step.label()), null,
                List.of(Factor.of(Quantity.STATIONS, step.stations(), step.label().origin()), solutions.workingDay()));
    }

    /** Load / capacity. */
    Explanation utilisation(ResourceFigures resource) {
        FigureName name = name(resource, "utilisation");
        return resource.utilisation() == null ? new Explanation(name, null, Combination.QUOTIENT, List.of())
                : new Explanation(name, resource.utilisation(), Combination.QUOTIENT,
                        List.of(Term.of(name(resource, "loadPerDay"), resource.loadPerDay()),
                                Term.of(name(resource, "capacityPerDay"), resource.capacityPerDay())),
                        List.of(load(resource), capacity(resource)), List.of());
    }

    /** Load / capacity of every resource; the figure is the highest. */
    Explanation highestUtilisation() {
        List<ResourceFigures> known = state.resources().stream().filter(each -> each.utilisation() != null).toList();
        List<Explanation> parts = known.stream().flatMap(each -> Stream.of(load(each), capacity(each))).toList();
        List<Term> terms = known.stream().map(ResourceTerms::busy).toList();
        return new Explanation(FigureName.of("utilisation"), state.highestUtilisation(), Combination.HIGHEST, terms, parts, List.of());
    }

    private static Term busy(ResourceFigures resource) {
        return new Term(new Subject.OfTeam(resource.name(), resource.title(), null), null, List.of(
                Factor.of(Quantity.LOAD_PER_DAY, resource.loadPerDay()), Factor.of(Quantity.CAPACITY_PER_DAY, resource.capacityPerDay()).dividing()));
    }

    /** By the approximation of Allen and Cunneen: how uneven, how crowded, how long. */
    Explanation queueWait(ResourceFigures resource) {
        QueueWait wait = Loads.queueWaits(solutions.solved()).get(state.resources().indexOf(resource));
        List<Term> terms = wait == null || wait.seconds() == 0 ? List.of()
                : List.of(new Term(new Subject.OfTeam(resource.name(), resource.title(), null), null,
                        List.of(Factor.of(Quantity.VARIATION, wait.variation()), Factor.of(Quantity.CONGESTION, wait.congestion()),
                                Factor.of(Quantity.TAKEN_TIME, wait.takenTime()))));
        return new Explanation(name(resource, "queueWait"), resource.queueWait(), Combination.SUM, terms);
    }

    /** What a step that nobody performs by name needs per unit / takt time. */
    List<Term> againstTakt(String element) {
        Node node = solutions.graph().node(solutions.graph().starts().get(element));
        Step step = (Step) node.element();
        List<Term> terms = new ArrayList<>();
        for (SolvedType type : solutions.types()) {
            TimeFact cycle = TypedTimes.of(step.cycleTime(), type.type().name());
            boolean stated = cycle.time().mean() > 0;
            List<Factor> time = stated ? List.of(Factor.of(Quantity.CYCLE_TIME, cycle.time().mean(), cycle)) : times.process(node, type, EstimateEnd.MEAN);
            if (type.visits(node.index()) > 0 && !time.isEmpty()) {
                List<Factor> factors = new ArrayList<>(solutions.shareOfEntering(type));
                factors.add(Factor.of(Quantity.VISITS, type.visits(node.index())));
                factors.addAll(time);
                if (!stated && step.batch() != 1) {
                    factors.add(Factor.of(Quantity.BATCH, step.batch()).dividing());
                }
                if (step.stations() != null) {
                    factors.add(Factor.of(Quantity.STATIONS, step.stations(), step.label().origin()).dividing());
                }
                factors.add(Factor.of(Quantity.TAKT_TIME, state.passage().taktTime()).dividing());
                terms.add(term(step, type, factors, 1));
            }
        }
        return terms;
    }

    private static FigureName name(ResourceFigures resource, String figure) {
        return FigureName.of("resources." + figure, resource.name());
    }
}
