package org.vsm.analysis.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.vsm.analysis.flow.WorkType;
import org.vsm.dsl.model.Percent;
import org.vsm.dsl.states.EffectiveState;

/** The shares of the types of work: as written, unknown ones dividing the rest equally, and together exactly 1. */
final class TypeShares {

    private TypeShares() {
    }

    static List<WorkType> of(EffectiveState state, List<WorkType> types) {
        List<Double> shares = new ArrayList<>();
        state.shared(org.vsm.dsl.model.WorkType.class).forEach(each -> {
            Percent percent = each.getShare() == null ? null : each.getShare().getPercent();
            BigDecimal share = percent == null || percent.getValue() == null ? null : Shares.of(percent);
            shares.add(share == null ? null : share.doubleValue());
        });
        double known = shares.stream().filter(each -> each != null).mapToDouble(Double::doubleValue).sum();
        long unknown = shares.stream().filter(each -> each == null).count();
        double rest = unknown == 0 ? 0 : Math.max(0, 1 - known) / unknown;
        double sum = known + rest * unknown;
        List<WorkType> result = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            double share = shares.get(i) == null ? rest : shares.get(i);
            result.add(new WorkType(types.get(i).name(), types.get(i).title(), sum == 0 ? 1.0 / types.size() : share / sum, types.get(i).origin()));
        }
        return result;
    }
}
