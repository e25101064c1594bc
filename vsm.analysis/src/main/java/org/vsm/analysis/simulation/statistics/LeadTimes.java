package org.vsm.analysis.simulation.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.vsm.analysis.simulation.program.Program.Promise;

/** What is noted of the units of one replication: how long each took, and which promises were kept. */
public final class LeadTimes {
    static final double P50 = 0.50;
    static final double P85 = 0.85;
    static final double P95 = 0.95;

    private final List<Promise> promises;
    private final int delivery;
    private final Moments all = new Moments();
    private final Moments[] byType;
    private final Quantiles quantiles = new Quantiles();
    private final long[] promised;
    private final long[] kept;
    private long left;

    /**
     * Nothing yet.
     *
     * @param delivery the node at which promises end that name no other
     */
    public LeadTimes(List<Promise> promises, int types, int delivery) {
        this.promises = promises;
        this.delivery = delivery;
        this.promised = new long[promises.size()];
        this.kept = new long[promises.size()];
        this.byType = new Moments[types];
        Arrays.setAll(byType, type -> types == 1 ? all : new Moments());
    }

    /** A unit was delivered. */
    public void delivered(int type, double seconds) {
        all.add(seconds);
        if (byType.length > 1) {
            byType[type].add(seconds);
        }
        quantiles.add(seconds);
        for (int promise = 0; promise < kept.length; promise++) {
            if (promises.get(promise).until() == delivery) {
                judge(promise, type, seconds);
            }
        }
    }

    /** A unit came for the first time to the start of the element at which a promise ends. */
    public void judge(int promise, int type, double seconds) {
        Promise made = promises.get(promise);
        if (made.types()[type]) {
            promised[promise]++;
            kept[promise] += made.isKeptBy(seconds) ? 1 : 0;
        }
    }

    /** A unit left the stream undelivered. */
    public void left() {
        left++;
    }

    /** Lead times of delivered units so far. */
    public Moments all() {
        return all;
    }

    /** Their spread so far. */
    public Quantiles quantiles() {
        return quantiles;
    }

    /**
     * Puts the replication together.
     *
     * @param pooled the times of all replications, to which this one's are added
     */
    public LeadTimeSample close(Quantiles pooled) {
        synchronized (pooled) {
            pooled.addAll(quantiles);
        }
        return new LeadTimeSample(all, List.of(byType), quantiles.within(P50), quantiles.within(P85), quantiles.within(P95),
                IntStream.range(0, kept.length).mapToObj(this::keptShare).toList(), left);
    }

    private double keptShare(int promise) {
        return promised[promise] == 0 ? Double.NaN : (double) kept[promise] / promised[promise];
    }
}
