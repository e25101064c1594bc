package org.vsm.dsl.states;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.vsm.dsl.model.CompleteAccurate;
import org.vsm.dsl.model.Item;
import org.vsm.dsl.model.Leave;
import org.vsm.dsl.model.Rework;
import org.vsm.dsl.model.Share;
import org.vsm.dsl.model.Skip;
import org.vsm.dsl.model.TimeItem;
import org.vsm.dsl.model.Types;
import org.vsm.dsl.model.WorkType;

/** Attributes whose value may differ by type of work. */
public final class TypedItems {

    private TypedItems() {
    }

    /** The types that an attribute names; empty where it holds for all others. */
    public static Set<WorkType> typesOf(Item item) {
        Types types = item instanceof TimeItem time ? time.getEstimate().getTypes() : null;
        Share share = shareOf(item);
        if (share != null) {
            types = share.getTypes();
        }
        return new LinkedHashSet<>(types == null ? List.of() : types.getTypes());
    }

    /** The share that an attribute gives; null where it gives none. */
    public static Share shareOf(Item item) {
        if (item instanceof CompleteAccurate complete) {
            return complete.getShare();
        }
        if (item instanceof Rework rework) {
            return rework.getShare();
        }
        if (item instanceof Skip skip) {
            return skip.getShare();
        }
        return item instanceof Leave leave ? leave.getShare() : null;
    }

    /**
     * What holds for a type: the one that names it, else the one that names none.
     *
     * @param items of one kind
     * @param type  null where there are no types
     * @return null where none holds
     */
    public static <T extends Item> T valueFor(List<T> items, WorkType type) {
        T others = null;
        for (T each : items) {
            Set<WorkType> named = typesOf(each);
            if (named.contains(type)) {
                return each;
            }
            if (named.isEmpty()) {
                others = each;
            }
        }
        return others;
    }
}
