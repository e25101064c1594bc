package org.vsm.dsl.validation.rules.shares;

import java.math.BigDecimal;
import java.util.List;
import org.vsm.dsl.model.ValueStream;
import org.vsm.dsl.model.VsmPackage;
import org.vsm.dsl.model.WorkType;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.TextRule;

/** Every unit has a type: their shares make 100 % together. Unknown ones divide what the others leave. */
public final class TypesNotHundred extends TextRule<ValueStream> {

    public static final String CODE = "types-not-100";

    public TypesNotHundred() {
        super(CODE, ValueStream.class);
    }

    @Override
    public boolean needsWholeText() {
        return true;
    }

    @Override
    protected void check(ValueStream stream, Findings findings) {
        List<WorkType> types = stream.getTypes();
        if (types.isEmpty()) {
            return;
        }
        BigDecimal sum = Percents.sum(types.stream().map(each -> each.getShare().getPercent()).toList());
        boolean known = types.stream().noneMatch(each -> each.getShare().isUnknown());
        if (Percents.isClearlyOver(sum) || known && Percents.HUNDRED.subtract(sum).compareTo(Percents.TOLERANCE) > 0) {
            findings.add(Finding.at(types.get(types.size() - 1)).in(VsmPackage.Literals.WORK_TYPE__SHARE).saying(sum));
        }
    }
}
