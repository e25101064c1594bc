package org.vsm.analysis.simulation.study;

import java.util.function.UnaryOperator;
import org.vsm.analysis.flow.Demand;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.flow.Team;
import org.vsm.analysis.flow.Team.Written;

/** A flow with one figure changed, which then stands nowhere in the text. */
final class ChangedFlow {

    private ChangedFlow() {
    }

    /** With another demand. */
    static Flow withDemand(Flow flow, double perDay) {
        return new Flow(flow.name(), flow.title(), flow.kind(), flow.calendar(), flow.types(), Demand.of(perDay), flow.teams(), flow.elements(),
                flow.serviceLevels(), flow.numbersSetBy(), flow.origin());
    }

    /** With more or fewer people in a team. */
    static Flow withPeople(Flow flow, String team, double people) {
        return withTeam(flow, team, each -> new Team(each.name(), each.title(), people, each.available(), each.hoursPerDay(),
                each.daysPerWeek(), each.costPerSecond(), each.currency(),
                new Written(null, each.written().available(), each.written().works(), each.written().cost()), each.origin()));
    }

    /** With people who are there for another share of their time. */
    static Flow withAvailability(Flow flow, String team, double available) {
        return withTeam(flow, team, each -> new Team(each.name(), each.title(), each.people(), available, each.hoursPerDay(),
                each.daysPerWeek(), each.costPerSecond(), each.currency(),
                new Written(each.written().people(), null, each.written().works(), each.written().cost()), each.origin()));
    }

    private static Flow withTeam(Flow flow, String name, UnaryOperator<Team> change) {
        return new Flow(flow.name(), flow.title(), flow.kind(), flow.calendar(), flow.types(), flow.demand(),
                flow.teams().stream().map(team -> team.name().equals(name) ? change.apply(team) : team).toList(),
                flow.elements(), flow.serviceLevels(), flow.numbersSetBy(), flow.origin());
    }
}
