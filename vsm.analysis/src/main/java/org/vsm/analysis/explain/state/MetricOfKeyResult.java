package org.vsm.analysis.explain.state;

import java.util.ArrayList;
import java.util.List;

import org.vsm.analysis.FlowAnalysis;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.explain.Explanation;
import org.vsm.analysis.explain.Explanation.Combination;
import org.vsm.analysis.explain.Factor;
import org.vsm.analysis.explain.Factor.Quantity;
import org.vsm.analysis.explain.FigureName;
import org.vsm.analysis.explain.Subject;
import org.vsm.analysis.explain.Term;
import org.vsm.analysis.figures.TypeFigures;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.leadtime.EstimateEnd;
import org.vsm.analysis.leadtime.TimeUntil;
import org.vsm.analysis.leadtime.TimeUntil.Stay;
import org.vsm.analysis.objectives.Amount;
import org.vsm.analysis.objectives.KeyResult;
import org.vsm.analysis.objectives.Metric;

/** The value of a key result's metric in a state: a figure of the state, or a lead time of some types of work or until some element. */
public final class MetricOfKeyResult {

    private final KeyResult result;
    private final Flow flow;

    /** In a state. */
    public MetricOfKeyResult(KeyResult result, Flow flow) {
        this.result = result;
        this.flow = flow;
    }

    /** Explains a figure of a state by its path. */
    @FunctionalInterface
    public interface FigureOfState {
        /** The figure by another name. */
        Explanation of(FigureName name, String path, Double value);
    }

    /**
     * How the value comes about.
     *
     * @param value null where nobody knows it
     */
    public Explanation explained(FigureName name, Double value, FigureOfState state) {
        if (value == null) {
            return new Explanation(name, null, Combination.SUM, List.of());
        }
        if (result.scope().until() != null) {
            return new Explanation(name, value, Combination.SUM, until());
        }
        if (!result.scope().types().isEmpty()) {
            return ofTypes(name, value);
        }
        return state.of(name, path(), value);
    }

    private String path() {
        Amount amount = result.goal().amountWritten();
        boolean named = result.metric() == Metric.COST && amount != null && amount.currency() != null;
        return named ? "cost." + amount.currency() : result.metric().code();
    }

    /** Visits x times of what is passed before the element is reached. */
    private List<Term> until() {
        Solutions solutions = Solutions.of(flow);
        TimeFactors times = new TimeFactors(solutions, solutions.solved());
        List<Stay> stays = new TimeUntil(solutions.solved(), result.scope().until().name()).stays(result.scope().typeNames());
        List<Term> terms = new ArrayList<>();
        for (Stay stay : stays) {
            List<Factor> share = stays.size() == 1 ? List.of() : List.of(Factor.of(Quantity.SHARE_OF_ARRIVING, stay.share()));
            String type = stays.size() == 1 ? null : stay.type().type().title();
            for (Node node : solutions.graph().nodes()) {
                double visits = stay.visits(node.index());
                if (node.kind().takesTime() && visits > 0) {
                    for (List<Factor> time : List.of(times.wait(node, stay.type(), EstimateEnd.MEAN), times.process(node, stay.type(), EstimateEnd.MEAN))) {
                        add(terms, node, type, share, visits, time);
                    }
                }
            }
        }
        return terms;
    }

    private void add(List<Term> terms, Node node, String type, List<Factor> share, double visits, List<Factor> time) {
        if (!time.isEmpty()) {
            List<Factor> factors = new ArrayList<>(share);
            factors.add(Factor.of(Quantity.VISITS, visits));
            time.forEach(factor -> factors.add(factor.at(flow.placeOf(factor.origin()))));
            terms.add(new Term(new Subject.OfElement(node.element().label()), type, factors));
        }
    }

    /** The mean over the delivered units of some types, each of which is explained in turn. */
    private Explanation ofTypes(FigureName name, double value) {
        List<TypeFigures> types = FlowAnalysis.of(flow).types().stream().filter(type -> result.scope().typeNames().contains(type.name())).toList();
        double delivered = types.stream().mapToDouble(type -> type.share() * type.passage().delivered()).sum();
        Explaining state = new Explaining(flow);
        List<Term> terms = new ArrayList<>();
        List<Explanation> parts = new ArrayList<>();
        for (TypeFigures type : types) {
            FigureName leadTime = FigureName.of("leadTime").ofType(type.name());
            terms.add(new Term(new Subject.OfFigure(leadTime), null, List.of(
                    Factor.of(Quantity.TYPE_SHARE_OF_DELIVERED, type.share() * type.passage().delivered() / delivered),
                    Factor.of(Quantity.FIGURE, type.passage().leadTime()))));
            state.of(leadTime.path()).ifPresent(parts::add);
        }
        return new Explanation(name, value, Combination.SUM, terms, parts, List.of());
    }
}
