package org.vsm.analysis.rules;

import java.util.List;
import org.vsm.analysis.compare.Comparison;
import org.vsm.analysis.findings.Finding;
import org.vsm.analysis.findings.Finding.Severity;
import org.vsm.analysis.objectives.KeyResultScore;

/** A target that asks for nothing: the current state has it already. What a future state has is a step towards the target. */
final class TargetIsBaseline implements ComparisonRule {
    private static final double SAME = 1e-9;
    private static final String CURRENT = "current";

    @Override
    public String code() {
        return "target-is-baseline";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Comparison comparison) {
        if (!comparison.from().flow().kind().equals(CURRENT)) {
            return List.of();
        }
        return comparison.objectives().stream()
                .flatMap(objective -> objective.keyResults().stream().filter(TargetIsBaseline::isSame)
                        .map(score -> Finding.warning(score.keyResult().origin(), code(), objective.objective().title(),
                                comparison.from().flow().title())))
                .toList();
    }

    private static boolean isSame(KeyResultScore score) {
        return score.target() != null && score.baseline() != null
                && Math.abs(score.target() - score.baseline()) <= SAME * Math.abs(score.baseline());
    }
}
