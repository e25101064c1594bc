package org.vsm.analysis.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.findings.Finding;
import org.vsm.analysis.findings.Finding.Severity;
import org.vsm.analysis.flow.Choice;
import org.vsm.analysis.flow.ShareFact;
import org.vsm.analysis.flow.Step;

/** A share that nobody knows counts as 0, in a choice as an equal part of the rest. */
final class UnknownShare implements Rule {
    @Override
    public String code() {
        return "unknown-share";
    }

    @Override
    public Severity severity() {
        return Severity.HINT;
    }

    @Override
    public List<Finding> check(AnalysedFlow state) {
        List<Finding> findings = new ArrayList<>();
        for (Node node : state.graph().nodes()) {
            if (node.element() instanceof Choice choice) {
                choice.options().stream().filter(option -> option.share() != null && !option.share().isKnown())
                        .forEach(option -> findings.add(Finding.hint(option.share().origin(), code(), option.label().title())));
            } else if (node.element() instanceof Step step) {
                shares(step).filter(share -> !share.isKnown())
                        .forEach(share -> findings.add(Finding.hint(share.origin(), code(), step.label().title())));
            }
        }
        return findings;
    }

    private static Stream<ShareFact> shares(Step step) {
        return Stream.of(step.reworks().stream().map(rework -> rework.share().value()),
                step.skips().stream().map(skip -> skip.share().value()),
                step.leaves().stream().map(leave -> leave.share().value())).flatMap(all -> all);
    }
}
