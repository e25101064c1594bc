package org.vsm.analysis.rules;

import java.util.List;
import org.vsm.analysis.findings.Finding;

/** A changeover loads nobody as long as nobody says how often there is one. */
final class ChangeoverNowAndThen implements Rule {
    @Override
    public String code() {
        return "changeover-now-and-then";
    }

    @Override
    public List<Finding> check(AnalysedFlow state) {
        return state.ofSteps((step, findings) -> {
            if (step.changeover() != null && step.changeover().everyUnits() == null && step.changeover().everySeconds() == null) {
                findings.add(Finding.hint(step.label().origin(), code(), step.label().title()));
            }
        });
    }
}
