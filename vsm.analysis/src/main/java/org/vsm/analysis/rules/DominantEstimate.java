package org.vsm.analysis.rules;

import java.util.List;
import java.util.stream.Stream;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.figures.ElementFigures;
import org.vsm.analysis.findings.Finding;
import org.vsm.analysis.findings.Finding.Severity;
import org.vsm.analysis.findings.Ratio;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.flow.Provenance;
import org.vsm.analysis.flow.TimeFact;
import org.vsm.analysis.leadtime.TypedTimes;

/** Half of the lead time rests on one estimate: that is what to measure next. */
final class DominantEstimate implements Rule {
    private static final double MUCH = 0.5;

    @Override
    public String code() {
        return "dominant-estimate";
    }

    @Override
    public Severity severity() {
        return Severity.HINT;
    }

    @Override
    public List<Finding> check(AnalysedFlow state) {
        return state.graph().nodes().stream().filter(node -> node.kind().takesTime())
                .filter(node -> state.figures(node).leadTimeShare() >= MUCH && isEstimated(state.flow(), node))
                .map(state::figures).map(this::finding).toList();
    }

    private Finding finding(ElementFigures element) {
        return Finding.hint(element.label().origin(), code(), element.label().title(), new Ratio(element.leadTimeShare()));
    }

    private static boolean isEstimated(Flow flow, Node node) {
        return flow.types().stream().flatMap(type -> Stream.of(
                TypedTimes.wait(node.element(), type.name()), TypedTimes.process(node.element(), type.name())))
                .anyMatch(DominantEstimate::isEstimate);
    }

    private static boolean isEstimate(TimeFact fact) {
        return fact.time().mean() > 0 && (fact.source().kind() == Provenance.Kind.ESTIMATED
                || fact.source().kind() == Provenance.Kind.UNSTATED && fact.time().isDistribution());
    }
}
