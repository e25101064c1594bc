package org.vsm.analysis.rules;

import java.util.List;
import org.vsm.analysis.findings.Finding;
import org.vsm.analysis.findings.Finding.Severity;

/** Where every unit leaves, there is no lead time to be told. */
final class NothingDelivered implements Rule {
    @Override
    public String code() {
        return "nothing-delivered";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(AnalysedFlow state) {
        return state.figures().passage().delivered() > 0 ? List.of()
                : List.of(Finding.warning(state.flow().origin(), code(), state.flow().title()));
    }
}
