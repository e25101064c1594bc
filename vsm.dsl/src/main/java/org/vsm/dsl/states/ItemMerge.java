package org.vsm.dsl.states;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.EList;
import org.vsm.dsl.model.CompleteAccurate;
import org.vsm.dsl.model.InlineProblem;
import org.vsm.dsl.model.Item;
import org.vsm.dsl.model.ItemNote;
import org.vsm.dsl.model.Leave;
import org.vsm.dsl.model.Rework;
import org.vsm.dsl.model.Skip;
import org.vsm.dsl.model.TimeItem;
import org.vsm.dsl.model.Types;
import org.vsm.dsl.model.Waste;
import org.vsm.dsl.model.WorkType;

/** Puts an attribute among others: most replace their like for the same types of work, some add. */
final class ItemMerge {

    private ItemMerge() {
    }

    static void into(EList<Item> items, Item item) {
        if (!adds(item)) {
            items.removeIf(each -> each.eClass() == item.eClass() && typesOf(each).equals(typesOf(item)));
        }
        items.add(item);
    }

    /** The types that an attribute names; empty where it holds for all others. */
    static Set<WorkType> typesOf(Item item) {
        Types types = null;
        if (item instanceof TimeItem time) {
            types = time.getEstimate() == null ? null : time.getEstimate().getTypes();
        } else if (item instanceof CompleteAccurate complete) {
            types = complete.getShare().getTypes();
        } else if (item instanceof Rework rework) {
            types = rework.getShare().getTypes();
        } else if (item instanceof Skip skip) {
            types = skip.getShare().getTypes();
        } else if (item instanceof Leave leave) {
            types = leave.getShare().getTypes();
        }
        return new HashSet<>(types == null ? List.of() : types.getTypes());
    }

    private static boolean adds(Item item) {
        return item instanceof Waste || item instanceof InlineProblem || item instanceof ItemNote;
    }
}
