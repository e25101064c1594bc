package org.vsm.dsl.validation.rules.text;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.vsm.dsl.model.Objective;
import org.vsm.dsl.model.ValueStream;
import org.vsm.dsl.model.VsmPackage.Literals;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.TextRule;

/** What a stream or an objective says of itself, it says once: of two owners, only the last would count. */
public final class HeaderTwice extends TextRule<EObject> {

    public static final String CODE = "header-twice";

    private static final List<EStructuralFeature> OF_STREAMS = List.of(Literals.VALUE_STREAM__OWNER, Literals.VALUE_STREAM__UNIT,
            Literals.VALUE_STREAM__STARTS, Literals.VALUE_STREAM__ENDS, Literals.VALUE_STREAM__CALENDAR);
    private static final List<EStructuralFeature> OF_OBJECTIVES = List.of(Literals.OBJECTIVE__OWNER, Literals.OBJECTIVE__DUE);

    public HeaderTwice() {
        super(CODE, ValueStream.class, Objective.class);
    }

    @Override
    protected void check(EObject owner, Findings findings) {
        for (EStructuralFeature feature : owner instanceof ValueStream ? OF_STREAMS : OF_OBJECTIVES) {
            int count = NodeModelUtils.findNodesForFeature(owner, feature).size();
            if (count > 1) {
                findings.add(Finding.at(owner).in(feature, count - 1).saying(feature.getName()));
            }
        }
    }
}
