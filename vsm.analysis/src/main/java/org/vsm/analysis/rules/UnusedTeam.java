package org.vsm.analysis.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vsm.analysis.breakdown.Groups;
import org.vsm.analysis.findings.Finding;
import org.vsm.analysis.findings.Finding.Severity;
import org.vsm.analysis.flow.Handoff;
import org.vsm.analysis.flow.Wait;

/** A team that nothing in the state refers to. */
final class UnusedTeam implements Rule {
    @Override
    public String code() {
        return "unused-team";
    }

    @Override
    public Severity severity() {
        return Severity.HINT;
    }

    @Override
    public List<Finding> check(AnalysedFlow state) {
        Set<String> used = new HashSet<>();
        state.graph().nodes().forEach(node -> {
            used.addAll(Groups.teams(node));
            if (node.element() instanceof Handoff handoff) {
                used.add(handoff.to());
            } else if (node.element() instanceof Wait wait) {
                used.add(wait.waitingFor());
            }
        });
        return state.flow().teams().stream().filter(team -> !used.contains(team.name()))
                .map(team -> Finding.hint(team.origin(), code(), team.title())).toList();
    }
}
