package org.vsm.analysis.rules;

import java.util.List;
import org.vsm.analysis.findings.Finding;

/** Units wait until a batch is full; how long is not computed. */
final class BatchWaitLeftOut implements Rule {
    @Override
    public String code() {
        return "batch-wait-left-out";
    }

    @Override
    public List<Finding> check(AnalysedFlow state) {
        return state.ofSteps((step, findings) -> {
            if (step.batch() > 1) {
                findings.add(Finding.hint(step.label().origin(), code(), step.label().title(), step.batch()));
            }
        });
    }
}
