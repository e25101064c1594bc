package org.vsm.analysis.explain.state;

import java.util.List;

import org.vsm.analysis.chain.FlowGraph;
import org.vsm.analysis.chain.Reading;
import org.vsm.analysis.chain.ReworkLine;
import org.vsm.analysis.explain.Factor;
import org.vsm.analysis.explain.Factor.Quantity;
import org.vsm.analysis.explain.FigureName;
import org.vsm.analysis.explain.Subject;
import org.vsm.analysis.explain.Term;
import org.vsm.analysis.flow.Demand;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.leadtime.SolvedFlow;
import org.vsm.analysis.leadtime.SolvedType;

/**
 * A flow, solved as it is and without rework, and whose figures are asked for.
 *
 * @param withoutRework the same types in the same order
 * @param only          the one type of work that is looked at; null: all together
 */
record Solutions(Flow flow, SolvedFlow solved, SolvedFlow withoutRework, SolvedType only) {

    static Solutions of(Flow flow) {
        FlowGraph graph = FlowGraph.of(flow);
        return new Solutions(flow, SolvedFlow.of(graph, Reading.Rework.KEPT), SolvedFlow.of(graph, Reading.Rework.LEFT_AWAY), null);
    }

    /** One type of work alone. */
    Solutions of(SolvedType type) {
        return new Solutions(flow, solved, withoutRework, type);
    }

    FlowGraph graph() {
        return solved.graph();
    }

    /** The types that are looked at. */
    List<SolvedType> types() {
        return only == null ? solved.types() : List.of(only);
    }

    SolvedType withoutRework(SolvedType type) {
        return withoutRework.types().get(solved.types().indexOf(type));
    }

    /** The lead time if nothing were sent back. */
    double leadTimeWithoutRework() {
        return only == null ? withoutRework.leadTime() : withoutRework(only).criticalPath().leadTime();
    }

    /** The type of which the main route is. */
    SolvedType mostFrequent() {
        return only == null ? solved.mostFrequent() : only;
    }

    boolean hasTypes() {
        return types().size() > 1;
    }

    /** The type's title for terms that are of it alone; null where there is only one. */
    String typeOf(SolvedType type) {
        return hasTypes() ? type.type().title() : null;
    }

    /** The type's share of the delivered units; nothing where there is only one. */
    List<Factor> shareOfDelivered(SolvedType type) {
        double delivered = solved.delivered();
        return !hasTypes() ? List.of()
                : List.of(Factor.of(Quantity.TYPE_SHARE_OF_DELIVERED, delivered > 0 ? type.weight() / delivered : 0));
    }

    /** The type's share of the entering units; nothing where there is only one. */
    List<Factor> shareOfEntering(SolvedType type) {
        return hasTypes() ? List.of(Factor.of(Quantity.TYPE_SHARE, type.type().share(), type.type().origin())) : List.of();
    }

    /** The demand of all types, with its place where it is one number of the text. */
    Factor demand() {
        Demand demand = flow.demand();
        return Factor.of(Quantity.DEMAND_PER_DAY, demand.perDay(), demand.sources().size() == 1 ? demand.sources().get(0).origin() : null);
    }

    Factor workingDay() {
        return Factor.of(Quantity.WORKING_DAY, flow.calendar().secondsPerDay());
    }

    /** The units that a rework sends back. */
    Subject passage(ReworkLine line) {
        return new Subject.OfPassage(graph().node(line.step()).element().label(), graph().node(line.target()).element().label());
    }

    /** The name of a figure of what is looked at. */
    FigureName name(String kind) {
        return FigureName.of(kind).ofType(only == null ? null : only.type().name());
    }

    FigureName name(String kind, String of) {
        return FigureName.of(kind, of).ofType(only == null ? null : only.type().name());
    }

    /** A figure of what is looked at as a term. */
    Term figure(String kind, double value) {
        return Term.of(name(kind), value);
    }
}
