package org.vsm.dsl.states;

import org.eclipse.emf.common.util.EList;
import org.vsm.dsl.model.InlineProblem;
import org.vsm.dsl.model.Item;
import org.vsm.dsl.model.ItemNote;
import org.vsm.dsl.model.Waste;

/** Puts an attribute among others: most replace their like for the same types of work, some add. */
final class ItemMerge {

    private ItemMerge() {
    }

    static void into(EList<Item> items, Item item) {
        if (!adds(item)) {
            items.removeIf(each -> each.eClass() == item.eClass() && TypedItems.typesOf(each).equals(TypedItems.typesOf(item)));
        }
        items.add(item);
    }

    private static boolean adds(Item item) {
        return item instanceof Waste || item instanceof InlineProblem || item instanceof ItemNote;
    }
}
