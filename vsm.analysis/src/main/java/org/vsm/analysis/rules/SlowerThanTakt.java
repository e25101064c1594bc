package org.vsm.analysis.rules;

import java.util.List;
import org.vsm.analysis.chain.Reading;
import org.vsm.analysis.findings.Finding;
import org.vsm.analysis.findings.Finding.Severity;
import org.vsm.analysis.findings.Seconds;
import org.vsm.analysis.flow.Label;
import org.vsm.analysis.leadtime.SolvedFlow;
import org.vsm.analysis.resources.TaktCheck;

/** A step without a team that takes longer per unit than the demand leaves time for. */
final class SlowerThanTakt implements Rule {
    @Override
    public String code() {
        return "slower-than-takt";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(AnalysedFlow state) {
        return TaktCheck.of(SolvedFlow.of(state.graph(), Reading.Rework.KEPT)).stream().filter(check -> check.ratio() > 1)
                .map(check -> finding(state, check)).toList();
    }

    private Finding finding(AnalysedFlow state, TaktCheck check) {
        Label label = check.node().element().label();
        double takt = state.figures().passage().taktTime();
        return Finding.warning(label.origin(), code(), label.title(), new Seconds(takt * check.ratio()), new Seconds(takt));
    }
}
