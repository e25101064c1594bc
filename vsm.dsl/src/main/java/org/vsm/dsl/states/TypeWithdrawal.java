package org.vsm.dsl.states;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.vsm.dsl.model.Buffer;
import org.vsm.dsl.model.Item;
import org.vsm.dsl.model.Option;
import org.vsm.dsl.model.Types;
import org.vsm.dsl.model.Wait;
import org.vsm.dsl.model.WorkType;

/** Takes a type of work out of everything that names it; what was for this type only goes with it. */
final class TypeWithdrawal {

    private final MapInTheMaking map;
    private final EObject text;

    TypeWithdrawal(MapInTheMaking map, WorkType type) {
        this.map = map;
        this.text = map.origins().originOf(type);
    }

    /**
     * @param options takes an option away that only this type took
     * @param waits   takes a wait away that only this type had
     */
    void apply(Consumer<Option> options, Consumer<Wait> waits) {
        for (EObject each : everythingThatNamesIt()) {
            if (each instanceof Option option) {
                option.getTypes().remove(text);
                if (option.getTypes().isEmpty()) {
                    options.accept(option);
                }
            } else if (each instanceof Types types) {
                types.getTypes().remove(text);
                if (types.getTypes().isEmpty()) {
                    withdrawValue(types.eContainer(), waits);
                }
            }
        }
    }

    private List<EObject> everythingThatNamesIt() {
        List<EObject> found = new ArrayList<>();
        for (EObject item : map.items()) {
            for (TreeIterator<EObject> all = EcoreUtil.getAllContents(List.of(item)); all.hasNext();) {
                EObject each = all.next();
                if (each instanceof Types types && types.getTypes().contains(text)
                        || each instanceof Option option && option.getTypes().contains(text)) {
                    found.add(each);
                }
            }
        }
        return found;
    }

    /** @param value an estimate or a share */
    private static void withdrawValue(EObject value, Consumer<Wait> waits) {
        EObject holder = value.eContainer();
        if (holder instanceof Wait wait) {
            waits.accept(wait);
        } else if (holder instanceof Buffer buffer) {
            buffer.setTime(null);
        } else if (holder instanceof Item) {
            EcoreUtil.remove(holder);
        }
    }
}
