package org.vsm.dsl.states;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.vsm.dsl.model.Alter;
import org.vsm.dsl.model.Change;
import org.vsm.dsl.model.Choice;
import org.vsm.dsl.model.Named;
import org.vsm.dsl.model.Option;
import org.vsm.dsl.model.Percent;
import org.vsm.dsl.model.VsmFactory;
import org.vsm.dsl.model.VsmPackage;
import org.vsm.dsl.model.WorkType;

/**
 * Keeps the shares of a choice, or of the types of work, at 100 % while some of them are set. Shares that belong to one
 * group of changes (an improvement, or the loose changes of a state) hold together; only the others are scaled.
 */
final class ShareScaling {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TOLERANCE = new BigDecimal("0.1");
    private static final MathContext EXACT_ENOUGH = MathContext.DECIMAL128;

    private final MapInTheMaking map;
    private final Set<Named> setByThisGroup = new HashSet<>();

    ShareScaling(MapInTheMaking map) {
        this.map = map;
    }

    /** Sets the share of an option that is taken by share, and scales the others of its choice. */
    void set(Option option, BigDecimal percent, Alter change) {
        Choice choice = (Choice) option.eContainer();
        Shares shares = Shares.of(choice);
        option.setOtherwise(false);
        setByThisGroup.add(option);
        shares.put(option, percent);
        scale(shares, change);
    }

    /** Sets the share of a type and scales the others. */
    void set(WorkType type, BigDecimal percent, Alter change) {
        Shares shares = Shares.of(types());
        setByThisGroup.add(type);
        shares.put(type, percent);
        scale(shares, change);
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

    private List<WorkType> types() {
        return map.shared().stream().filter(WorkType.class::isInstance).map(WorkType.class::cast).toList();
    }

    private void scale(Shares shares, Change change) {
        if (shares.parts.isEmpty()) {
            return;
        }
        BigDecimal fixed = shares.sum(setByThisGroup, true);
        BigDecimal others = shares.sum(setByThisGroup, false).add(shares.passing);
        BigDecimal rest = HUNDRED.subtract(fixed);
        List<Part> free = shares.parts.stream().filter(each -> !setByThisGroup.contains(each.owner)).toList();
        boolean closed = free.isEmpty() && shares.passing.signum() == 0;
        if (rest.compareTo(TOLERANCE.negate()) < 0 || closed && rest.abs().compareTo(TOLERANCE) > 0) {
            map.report(StateIssue.Code.NOTHING_TO_SCALE, change, change instanceof Alter ? VsmPackage.Literals.ALTER__TO_PERCENT : null, -1,
                    null, fixed.stripTrailingZeros().toPlainString());
            return;
        }
        BigDecimal left = rest.max(BigDecimal.ZERO);
        for (Part each : free) {
            each.percent = others.signum() == 0
                    ? left.divide(BigDecimal.valueOf(free.size()), EXACT_ENOUGH)
                    : each.percent.multiply(left).divide(others, EXACT_ENOUGH);
        }
        shares.write();
    }

    /** The share of an option or type while it is scaled. */
    private static final class Part {
        private final Named owner;
        private BigDecimal percent;

        Part(Named owner, BigDecimal percent) {
            this.owner = owner;
            this.percent = percent;
        }
    }

    /** All shares that add up to 100 %, with what passes by. */
    private static final class Shares {
        private final List<Part> parts = new ArrayList<>();
        private BigDecimal passing = BigDecimal.ZERO;

        static Shares of(List<WorkType> types) {
            Shares shares = new Shares();
            for (WorkType each : types) {
                Percent percent = each.getShare() == null ? null : each.getShare().getPercent();
                shares.parts.add(new Part(each, percent == null ? null : percent.getValue()));
            }
            shares.fillUnknown();
            return shares;
        }

        static Shares of(Choice choice) {
            Shares shares = new Shares();
            Option otherwise = null;
            for (Option each : choice.getOptions()) {
                if (each.isOtherwise()) {
                    otherwise = each;
                } else if (each.getTypes().isEmpty()) {
                    shares.parts.add(new Part(each, each.getPercent() == null ? null : each.getPercent().getValue()));
                }
            }
            shares.fillUnknown();
            BigDecimal rest = HUNDRED.subtract(shares.sum(Set.of(), false)).max(BigDecimal.ZERO);
            if (otherwise != null) {
                shares.parts.add(new Part(otherwise, rest));
            } else if (rest.compareTo(TOLERANCE) > 0) {
                shares.passing = rest;
            }
            return shares;
        }

        private void fillUnknown() {
            List<Part> unknown = parts.stream().filter(each -> each.percent == null).toList();
            unknown.forEach(each -> each.percent = BigDecimal.ZERO);
            if (!unknown.isEmpty()) {
                BigDecimal rest = HUNDRED.subtract(sum(Set.of(), false)).max(BigDecimal.ZERO);
                unknown.forEach(each -> each.percent = rest.divide(BigDecimal.valueOf(unknown.size()), EXACT_ENOUGH));
            }
        }

        BigDecimal sum(Set<Named> some, boolean inside) {
            return parts.stream().filter(each -> some.contains(each.owner) == inside).map(each -> each.percent)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        void put(EObject owner, BigDecimal percent) {
            parts.stream().filter(each -> each.owner == owner).forEach(each -> each.percent = percent);
        }

        void remove(EObject owner) {
            parts.removeIf(each -> each.owner == owner);
        }

        void write() {
            for (Part each : parts) {
                if (each.owner instanceof Option option && !option.isOtherwise()) {
                    option.setUnknown(false);
                    option.setPercent(percent(each.percent));
                } else if (each.owner instanceof WorkType type) {
                    if (type.getShare() == null) {
                        type.setShare(VsmFactory.eINSTANCE.createShare());
                    }
                    type.getShare().setUnknown(false);
                    type.getShare().setPercent(percent(each.percent));
                }
            }
        }

        private static Percent percent(BigDecimal value) {
            Percent percent = VsmFactory.eINSTANCE.createPercent();
            percent.setValue(value);
            return percent;
        }
    }
}
