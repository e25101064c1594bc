package org.vsm.analysis.rules;

import java.math.BigDecimal;
import java.util.List;
import org.vsm.analysis.findings.Finding;
import org.vsm.analysis.findings.Finding.Severity;
import org.vsm.analysis.findings.Ratio;
import org.vsm.analysis.flow.ShareFact;

/** Incomplete work has consequences: somebody sends it back, or corrects it. */
final class InaccurateWithoutRework implements Rule {
    @Override
    public String code() {
        return "inaccurate-without-rework";
    }

    @Override
    public Severity severity() {
        return Severity.HINT;
    }

    @Override
    public List<Finding> check(AnalysedFlow state) {
        if (state.graph().lines().stream().anyMatch(line -> canHappen(line.rework().share().value()))) {
            return List.of();
        }
        return state.ofSteps((step, findings) -> step.completeAccurate().stream()
                .filter(share -> share.value().isKnown() && share.value().share().compareTo(BigDecimal.ONE) < 0).findFirst()
                .ifPresent(share -> findings.add(Finding.hint(share.value().origin(), code(), step.label().title(),
                        new Ratio(share.value().share().doubleValue())))));
    }

    /** Where nobody knows how often, it happens. */
    private static boolean canHappen(ShareFact share) {
        return !share.isKnown() || share.share().signum() > 0;
    }
}
