package org.vsm.dsl.states;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.vsm.dsl.model.Alter;
import org.vsm.dsl.model.Change;
import org.vsm.dsl.model.Choice;
import org.vsm.dsl.model.Named;
import org.vsm.dsl.model.Option;
import org.vsm.dsl.model.VsmPackage;
import org.vsm.dsl.model.WorkType;

/**
 * Keeps the shares of a choice, or of the types of work, at 100 % while some of them are set. Shares that belong to one
 * group of changes (an improvement, or the loose changes of a state) hold together; only the others are scaled.
 */
final class ShareScaling {

    private final MapInTheMaking map;
    private final Set<Named> setByThisGroup = new HashSet<>();

    ShareScaling(MapInTheMaking map) {
        this.map = map;
    }

    /** Sets the share of an option that is taken by share, and scales the others of its choice. */
    void set(Option option, BigDecimal percent, Alter change) {
        set(Shares.of((Choice) option.eContainer()), option, percent, change);
    }

    /** Sets the share of a type and scales the others. */
    void set(WorkType type, BigDecimal percent, Alter change) {
        set(Shares.of(types()), type, percent, change);
    }

    /** Removes an option and scales the others. */
    void remove(Option option, Choice choice, Change change) {
        Shares shares = Shares.of(choice);
        EcoreUtil.remove(option);
        shares.remove(option);
        scale(shares, change);
    }

    /** Removes a type and scales the others. */
    void remove(WorkType type, Change change) {
        Shares shares = Shares.of(types());
        map.shared().remove(type);
        shares.remove(type);
        scale(shares, change);
    }

    private void set(Shares shares, Named owner, BigDecimal percent, Alter change) {
        setByThisGroup.add(owner);
        shares.put(owner, percent);
        scale(shares, change);
    }

    private List<WorkType> types() {
        return map.shared().stream().filter(WorkType.class::isInstance).map(WorkType.class::cast).toList();
    }

    private void scale(Shares shares, Change change) {
        if (shares.isEmpty()) {
            return;
        }
        BigDecimal held = shares.sumOf(setByThisGroup);
        BigDecimal over = held.subtract(Shares.HUNDRED);
        if (over.compareTo(Shares.TOLERANCE) > 0 || shares.isHeldBy(setByThisGroup) && over.abs().compareTo(Shares.TOLERANCE) > 0) {
            map.report(StateIssue.Code.NOTHING_TO_SCALE, change, change instanceof Alter ? VsmPackage.Literals.ALTER__TO_PERCENT : null, -1,
                    null, held.stripTrailingZeros());
            return;
        }
        shares.scaleAllBut(setByThisGroup);
        shares.writeInto(setByThisGroup).forEach(each -> {
            map.origins().changed(each, change);
            map.origins().numberSet(each, change);
        });
    }
}
