package org.vsm.dsl.ide.fix;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.vsm.dsl.messages.Message;
import org.vsm.dsl.model.Delivery;
import org.vsm.dsl.model.Handoff;
import org.vsm.dsl.model.Import;
import org.vsm.dsl.model.Item;
import org.vsm.dsl.model.Keep;
import org.vsm.dsl.model.Leave;
import org.vsm.dsl.validation.WrittenWords;

/** What is one too many is taken away: the second of two attributes, a second delivery, a hand-off within one team. */
final class Removals implements Repair {

    private static final Map<String, Class<? extends EObject>> KINDS = Map.of(
            "attribute-twice", Item.class,
            "delivery-twice", Delivery.class,
            "keep-outside-replace", Keep.class,
            "leave-in-parallel", Leave.class,
            "handoff-within-team", Handoff.class,
            "import-refused", Import.class);

    private static final int LONGEST = 40;

    @Override
    public List<Offer> offers(Mistake mistake) {
        Class<? extends EObject> kind = KINDS.get(mistake.code());
        EObject object = kind == null ? null : mistake.about(kind);
        if (object == null) {
            return List.of();
        }
        String written = WrittenWords.of(object).replaceAll("\\s+", " ");
        String shown = written.length() <= LONGEST ? written : written.substring(0, LONGEST - 1) + "…";
        return List.of(Offer.possible(Message.of("editor.fix.remove", shown),
                mistake.removed(NodeModelUtils.findActualNodeFor(object).getTextRegion())));
    }
}
