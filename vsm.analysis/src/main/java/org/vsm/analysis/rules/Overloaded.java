package org.vsm.analysis.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.vsm.analysis.findings.Finding;
import org.vsm.analysis.findings.Finding.Severity;
import org.vsm.analysis.findings.Ratio;

/** A team that gets more work than it can do; a step with stations where that is not told by its being slower than the takt. */
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
        Set<Object> slow = new SlowerThanTakt().check(state).stream().map(Finding::origin).collect(Collectors.toSet());
        return Utilisations.between(state, 1, Double.POSITIVE_INFINITY).stream().filter(busy -> !slow.contains(busy.origin()))
                .map(team -> Finding.warning(team.origin(), code(), team.title(), new Ratio(team.utilisation()))).toList();
    }
}
