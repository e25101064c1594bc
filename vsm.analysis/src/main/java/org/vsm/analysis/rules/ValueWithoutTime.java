package org.vsm.analysis.rules;

import java.util.List;
import org.vsm.analysis.findings.Finding;
import org.vsm.analysis.findings.Finding.Severity;
import org.vsm.analysis.flow.Step;

/** A step that adds value in no time at all is hardly meant. */
final class ValueWithoutTime implements Rule {
    @Override
    public String code() {
        return "value-without-time";
    }

    @Override
    public Severity severity() {
        return Severity.HINT;
    }

    @Override
    public List<Finding> check(AnalysedFlow state) {
        return state.ofSteps((step, findings) -> {
            if (step.value() != null && isZero(step)) {
                findings.add(Finding.hint(step.label().origin(), code(), step.label().title()));
            }
        });
    }

    private static boolean isZero(Step step) {
        return !step.processTime().isEmpty()
                && step.processTime().stream().allMatch(time -> time.value().time().isKnown() && time.value().time().mean() == 0);
    }
}
