package org.vsm.dsl.states;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.vsm.dsl.model.Block;
import org.vsm.dsl.model.FlowElement;
import org.vsm.dsl.model.Insert;
import org.vsm.dsl.model.Option;
import org.vsm.dsl.model.Position;
import org.vsm.dsl.model.VsmPackage;

/** Puts a block before or after an element, or at the end of an option. */
final class Insertion {

    private final MapInTheMaking map;
    private final Insert insert;

    Insertion(MapInTheMaking map, Insert insert) {
        this.map = map;
        this.insert = insert;
    }

    void apply() {
        EObject anchor = map.live(insert.getAnchor());
        if (anchor == null) {
            Targets.reportMissing(map, insert, VsmPackage.Literals.INSERT__ANCHOR, -1, insert.getAnchor());
        } else if (insert.getPosition() == Position.INTO && anchor instanceof Option option) {
            Block added = map.copy(insert.getBlock());
            option.getBlock().getElements().addAll(added.getElements());
        } else if (insert.getPosition() != Position.INTO && anchor instanceof FlowElement element) {
            Block added = map.copy(insert.getBlock());
            List<EObject> siblings = MapInTheMaking.siblings(element);
            int at = siblings.indexOf(element) + (insert.getPosition() == Position.AFTER ? 1 : 0);
            siblings.addAll(at, List.copyOf(added.getElements()));
        } else {
            map.report(StateIssue.Code.NO_PLACE, insert, VsmPackage.Literals.INSERT__ANCHOR, -1, insert.getAnchor(), insert.getAnchor());
        }
    }
}
