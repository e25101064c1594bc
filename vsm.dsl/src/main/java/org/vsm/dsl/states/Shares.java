package org.vsm.dsl.states;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vsm.dsl.model.Choice;
import org.vsm.dsl.model.Named;
import org.vsm.dsl.model.Option;
import org.vsm.dsl.model.Percent;
import org.vsm.dsl.model.Share;
import org.vsm.dsl.model.VsmFactory;
import org.vsm.dsl.model.WorkType;

/**
 * Shares in percent that add up to 100 together with what passes by: those of a choice, or of the types of work. What
 * is unknown divides the rest equally, and stays unknown.
 */
final class Shares {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    static final BigDecimal TOLERANCE = new BigDecimal("0.1");
    private static final MathContext EXACT_ENOUGH = MathContext.DECIMAL128;

    private final Map<Named, BigDecimal> percents = new LinkedHashMap<>();
    private BigDecimal passing = BigDecimal.ZERO;

    private Shares() {
    }

    static Shares of(Collection<WorkType> types) {
        Shares shares = new Shares();
        types.forEach(each -> shares.percents.put(each, writtenBy(each)));
        shares.divideRestAmongUnknown();
        return shares;
    }

    /** The options of a choice that are taken by share, not by type. */
    static Shares of(Choice choice) {
        Shares shares = new Shares();
        List<Option> byShare = choice.getOptions().stream().filter(each -> each.getTypes().isEmpty()).toList();
        byShare.stream().filter(each -> !each.isOtherwise()).forEach(each -> shares.percents.put(each, writtenBy(each)));
        shares.divideRestAmongUnknown();
        BigDecimal rest = HUNDRED.subtract(shares.sum(shares.percents.keySet())).max(BigDecimal.ZERO);
        byShare.stream().filter(Option::isOtherwise).forEach(each -> shares.percents.put(each, rest));
        if (byShare.stream().noneMatch(Option::isOtherwise) && rest.compareTo(TOLERANCE) > 0) {
            shares.passing = rest;
        }
        return shares;
    }

    boolean isEmpty() {
        return percents.isEmpty();
    }

    boolean isHeldBy(Set<Named> held) {
        return held.containsAll(percents.keySet()) && passing.signum() == 0;
    }

    BigDecimal sumOf(Set<Named> some) {
        return sum(percents.keySet().stream().filter(some::contains).toList());
    }

    void put(Named owner, BigDecimal percent) {
        percents.put(owner, percent);
    }

    void remove(Named owner) {
        percents.remove(owner);
    }

    /** Scales all but the held ones, what passes by included, so that the sum is 100. */
    void scaleAllBut(Set<Named> held) {
        List<Named> free = percents.keySet().stream().filter(each -> !held.contains(each)).toList();
        BigDecimal left = HUNDRED.subtract(sumOf(held)).max(BigDecimal.ZERO);
        BigDecimal before = sum(free).add(passing);
        for (Named each : free) {
            percents.put(each, before.signum() == 0
                    ? left.divide(BigDecimal.valueOf(free.size()), EXACT_ENOUGH)
                    : percents.get(each).multiply(left).divide(before, EXACT_ENOUGH));
        }
    }

    /**
     * Writes the shares into the map; one that is the rest of the others, or a part of it, says so by itself. A share
     * that is not changed keeps its source.
     *
     * @return whose share has changed
     */
    List<Named> writeInto(Set<Named> held) {
        List<Named> changed = new ArrayList<>();
        percents.forEach((owner, percent) -> {
            boolean isWritten = held.contains(owner) || writtenBy(owner) != null;
            if (isWritten && (writtenBy(owner) == null || writtenBy(owner).compareTo(percent) != 0)) {
                write(owner, percent);
                changed.add(owner);
            }
        });
        return changed;
    }

    private static void write(Named owner, BigDecimal percent) {
        if (owner instanceof Option option) {
            option.setOtherwise(false);
            option.setUnknown(false);
            option.setPercent(percentOf(percent));
            option.setSource(null);
        } else {
            Share share = VsmFactory.eINSTANCE.createShare();
            share.setPercent(percentOf(percent));
            ((WorkType) owner).setShare(share);
        }
    }

    /** Null where the share is unknown, or the rest. */
    private static BigDecimal writtenBy(Named owner) {
        return owner instanceof Option option ? written(option.getPercent())
                : written(((WorkType) owner).getShare() == null ? null : ((WorkType) owner).getShare().getPercent());
    }

    private static Percent percentOf(BigDecimal value) {
        Percent percent = VsmFactory.eINSTANCE.createPercent();
        percent.setValue(value);
        return percent;
    }

    private static BigDecimal written(Percent percent) {
        return percent == null ? null : percent.getValue();
    }

    private void divideRestAmongUnknown() {
        List<Named> unknown = percents.keySet().stream().filter(each -> percents.get(each) == null).toList();
        unknown.forEach(each -> percents.put(each, BigDecimal.ZERO));
        if (!unknown.isEmpty()) {
            BigDecimal rest = HUNDRED.subtract(sum(percents.keySet())).max(BigDecimal.ZERO);
            unknown.forEach(each -> percents.put(each, rest.divide(BigDecimal.valueOf(unknown.size()), EXACT_ENOUGH)));
        }
    }

    private BigDecimal sum(Collection<Named> owners) {
        return owners.stream().map(percents::get).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
