package org.vsm.analysis.rules;

import java.util.List;
import org.vsm.analysis.findings.Finding;
import org.vsm.analysis.findings.Finding.Severity;
import org.vsm.analysis.findings.Ratio;

/** A team that gets more work than it can do. */
final class Overloaded implements Rule {
    @Override
    public String code() {
        return "overloaded";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(AnalysedFlow state) {
        return Utilisations.between(state, 1, Double.POSITIVE_INFINITY).stream()
                .map(team -> Finding.warning(team.origin(), code(), team.title(), new Ratio(team.utilisation()))).toList();
    }
}
