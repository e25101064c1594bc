package org.vsm.analysis.rules;

import java.util.List;
import org.vsm.analysis.findings.Finding;
import org.vsm.analysis.findings.Finding.Severity;
import org.vsm.analysis.findings.Ratio;

/** A team, or a step with stations, with so little spare time that small disturbances make long queues. */
final class NearlyFull implements Rule {
    private static final double HIGH = 0.85;

    @Override
    public String code() {
        return "nearly-full";
    }

    @Override
    public Severity severity() {
        return Severity.HINT;
    }

    @Override
    public List<Finding> check(AnalysedFlow state) {
        return Utilisations.between(state, HIGH, 1).stream()
                .map(team -> Finding.hint(team.origin(), code(), team.title(), new Ratio(team.utilisation()))).toList();
    }
}
