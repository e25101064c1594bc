package org.vsm.analysis.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vsm.analysis.breakdown.Groups;
import org.vsm.analysis.chain.Node.Kind;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.findings.Finding;
import org.vsm.analysis.findings.Finding.Severity;

/** A hand-off between two steps of the same team hands nothing over. */
final class HandoffWithinTeam implements Rule {
    @Override
    public String code() {
        return "handoff-within-team";
    }

    @Override
    public Severity severity() {
        return Severity.HINT;
    }

    @Override
    public List<Finding> check(AnalysedFlow state) {
        List<Finding> findings = new ArrayList<>();
        for (Node before : state.steps()) {
            Node handoff = before.next() < state.graph().size() ? state.graph().node(before.next()) : null;
            Node after = handoff == null || handoff.kind() != Kind.HANDOFF ? null : state.stepAfter(handoff);
            if (after != null && !Groups.teams(before).isEmpty() && Set.copyOf(Groups.teams(before)).equals(Set.copyOf(Groups.teams(after)))) {
                findings.add(Finding.hint(handoff.element().label().origin(), code(), handoff.element().label().title(),
                        String.join(", ", Groups.teams(before))));
            }
        }
        return findings;
    }
}
