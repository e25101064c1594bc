package org.vsm.analysis.chain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.vsm.analysis.flow.Choice;
import org.vsm.analysis.flow.Choice.Option;
import org.vsm.analysis.flow.ShareFact;
import org.vsm.analysis.flow.Step;
import org.vsm.analysis.flow.Typed;

/** Shares of units as they are written, in decimal, with what is left over. A share that nobody knows counts as 0. */
public final class Shares {
    private static final BigDecimal TOLERANCE = new BigDecimal("0.001");

    private Shares() {
    }

    /** The share that goes back on one line. */
    public static BigDecimal of(Typed<ShareFact> share, String type) {
        return share.holdsFor(type) ? share.value().orZero() : BigDecimal.ZERO;
    }

    /** The share of a step's units that goes back, on all lines. */
    public static BigDecimal back(Step step, String type) {
        return step.reworks().stream().map(line -> of(line.share(), type)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The share of a step's units that leaves the stream. */
    public static BigDecimal leaving(Step step, String type) {
        return step.leaves().stream().map(line -> of(line.share(), type)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The share of a step's units that goes on to the next element. */
    public static BigDecimal on(Step step, String type) {
        BigDecimal skipping = step.skips().stream().map(line -> of(line.share(), type)).reduce(BigDecimal.ZERO, BigDecimal::add);
        return BigDecimal.ONE.subtract(back(step, type)).subtract(skipping).subtract(leaving(step, type)).max(BigDecimal.ZERO);
    }

    /**
     * The shares of a choice's options, and last of what passes by; they add up to 1. An option headed by types is
     * taken by exactly these. Unknown shares divide what is left equally, else {@code otherwise} takes it, else it
     * passes by unless it is within the tolerance of 0.1 points.
     */
    public static BigDecimal[] of(Choice choice, String type) {
        List<Option> options = choice.options();
        BigDecimal[] shares = new BigDecimal[options.size() + 1];
        java.util.Arrays.fill(shares, BigDecimal.ZERO);
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).types().contains(type)) {
                shares[i] = BigDecimal.ONE;
                return shares;
            }
            if (options.get(i).share() != null) {
                shares[i] = options.get(i).share().orZero();
            }
        }
        BigDecimal known = java.util.Arrays.stream(shares).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal rest = divideRest(options, shares, BigDecimal.ONE.subtract(known));
        if (known.signum() > 0 && (rest.signum() < 0 || rest.compareTo(TOLERANCE) <= 0)) {
            for (int i = 0; i < options.size() && rest.signum() != 0; i++) {
                shares[i] = shares[i].divide(known, MathContext.DECIMAL128);
            }
        } else {
            shares[options.size()] = rest;
        }
        return shares;
    }

    /** Gives what is left to whom it belongs; returns what nobody takes, below 0 where there is too little. */
    private static BigDecimal divideRest(List<Option> options, BigDecimal[] shares, BigDecimal rest) {
        if (rest.signum() < 0) {
            return rest;
        }
        long unknown = options.stream().filter(option -> option.share() != null && !option.share().isKnown()).count();
        BigDecimal part = unknown == 0 ? rest : rest.divide(BigDecimal.valueOf(unknown), MathContext.DECIMAL128);
        boolean taken = false;
        for (int i = 0; i < options.size(); i++) {
            Option option = options.get(i);
            if (unknown > 0 ? option.share() != null && !option.share().isKnown() : option.otherwise()) {
                shares[i] = part;
                taken = true;
            }
        }
        return taken ? BigDecimal.ZERO : rest;
    }
}
