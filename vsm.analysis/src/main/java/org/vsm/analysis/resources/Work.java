package org.vsm.analysis.resources;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.figures.Effort;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.flow.Step;
import org.vsm.analysis.flow.Step.Money;
import org.vsm.analysis.flow.Team;
import org.vsm.analysis.leadtime.SolvedFlow;
import org.vsm.analysis.leadtime.SolvedType;
import org.vsm.analysis.resources.Performance.Part;

/** The work of people that an entering unit brings: over all steps, critical or not, before delivery or after. */
public final class Work {
    /** Of people of whom nobody said how long their day is. */
    private static final double USUAL_DAY = 8 * 3600;

    private final Flow flow;
    private final Map<Team, Double> secondsByTeam = new IdentityHashMap<>();
    private final Map<Step, Double> secondsByStep = new IdentityHashMap<>();
    private final Map<String, Double> cost = new TreeMap<>();
    private double secondsOfNobody;

    public Work(SolvedFlow solved) {
        this.flow = solved.graph().flow();
        Performance performance = new Performance(flow);
        for (Node node : solved.graph().nodes()) {
            if (node.element() instanceof Step step) {
                add(step, performance.parts(step), runSeconds(solved, node) / step.batch(), solved.visits(node.index()));
            }
        }
        // in the order of the text, so that sums are the same to the last bit each time
        for (Team team : flow.teams()) {
            if (team.costPerSecond() != null && team.currency() != null && secondsByTeam.containsKey(team)) {
                cost.merge(team.currency(), seconds(team) * team.costPerSecond(), Double::sum);
            }
        }
    }

    private void add(Step step, List<Part> parts, double seconds, double visits) {
        double all = 0;
        for (Part part : parts) {
            double work = seconds * part.people();
            all += work;
            if (part.team() == null) {
                secondsOfNobody += work;
            } else {
                secondsByTeam.merge(part.team(), work, Double::sum);
            }
        }
        secondsByStep.put(step, all);
        for (Money money : step.cost()) {
            cost.merge(money.currency(), visits * money.amount().doubleValue(), Double::sum);
        }
    }

    /** Seconds in which an entering unit's runs of a step go on: visits x process time, over all types. */
    static double runSeconds(SolvedFlow solved, Node node) {
        double sum = 0;
        for (SolvedType type : solved.types()) {
            sum += type.type().share() * type.visits(node.index()) * type.times().processing()[node.index()];
        }
        return sum;
    }

    /** All of it. */
    public Effort effort() {
        double seconds = secondsOfNobody;
        double people = secondsOfNobody / USUAL_DAY;
        for (Team team : flow.teams()) {
            double own = seconds(team);
            seconds += own;
            people += own / (team.hoursPerDay() * 3600);
        }
        Double demand = flow.demandPerDay();
        return new Effort(seconds, demand == null ? null : people * demand);
    }

    /** A team's part, in seconds per entering unit. */
    public double seconds(Team team) {
        return secondsByTeam.getOrDefault(team, 0.0);
    }

    /** A step's part, in seconds per entering unit. */
    public double seconds(Step step) {
        return secondsByStep.getOrDefault(step, 0.0);
    }

    /** Money per entering unit by currency, currencies sorted. */
    public Map<String, Double> cost() {
        return new LinkedHashMap<>(cost);
    }
}
