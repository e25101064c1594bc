package org.vsm.analysis.simulation.capacity.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ContinuousSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.vsm.analysis.Cancellation;
import org.vsm.analysis.simulation.Settings.Arrivals;
import org.vsm.analysis.simulation.capacity.engine.CapacitySample.LaneSample;
import org.vsm.analysis.simulation.capacity.engine.CapacitySample.MarketSample;
import org.vsm.analysis.simulation.capacity.plan.CapacityProgram;
import org.vsm.analysis.simulation.random.Streams;
import org.vsm.analysis.simulation.random.Use;
import org.vsm.analysis.simulation.statistics.LeadTimeSample;
import org.vsm.analysis.simulation.statistics.Quantiles;

/** One run of a stream in which units compete for people and stations: events, one after the other. */
public final class CapacityReplication {
    private static final int ARRIVALS_BETWEEN_CHECKS = 1024;
    /** More units in the stream than this, and nobody asks for their lead time any more. */
    private static final long TOO_MANY = 1_000_000;
    private static final long SOME = 16;
    private static final int PATIENCE = 10;
    /** Units that come at most while those who count when all is cancelled get to their end: no more than a moment. */
    private static final long LAST_ONES = 50_000;

    private final CapacityProgram program;
    private final World world;
    private final Counts counts;
    private final Travel travel;
    private final ContinuousSampler distances;
    private double nextArrival;
    private double start;
    private double halfTime;

    /** An empty stream, but for what lies in supermarkets. */
    public CapacityReplication(CapacityProgram program, Arrivals arrivals, Streams streams) {
        this.program = program;
        this.world = new World(program);
        this.counts = new Counts(program.program(), world.tokens);
        this.travel = new Travel(world, counts, streams);
        double distance = 1 / program.arrivalsPerSecond();
        UniformRandomProvider random = streams.of(Use.ARRIVAL, "");
        this.distances = arrivals == Arrivals.EVENLY ? () -> distance : ZigguratSampler.Exponential.of(random, distance);
        this.nextArrival = distances.sample();
        for (int node = 0; node < world.nodes; node++) {
            double seconds = program.changeovers()[node].seconds();
            if (seconds > 0 && program.resources().isLimited(node)) {
                world.events.plan(seconds, World.CHANGEOVER, node);
            }
        }
    }

    /** Runs from the start until this many units have come, and then on until they have got to their end. */
    public Start start(long units, Cancellation cancellation) {
        counts.noteStart(units);
        counts.open(world.now);
        let(units, cancellation);
        counts.close();
        finish(PATIENCE * units, cancellation);
        return counts.start();
    }

    /**
     * Runs a warm-up, then the units that count, and then on until they have got to their end.
     *
     * @param warmUp units that come before anything counts
     * @param units  that come then
     * @param pooled lead times of all replications, to which this one's are added
     * @return null where nothing counts since it was cancelled
     */
    public CapacitySample run(long warmUp, long units, Quantiles pooled, Cancellation cancellation) {
        let(warmUp, cancellation);
        counts.open(world.now);
        world.reset();
        start = world.now;
        let(units / 2, cancellation);
        halfTime = world.now;
        counts.markHalfTime(world.now);
        world.queues.markHalfTime(world.now);
        let(units - units / 2, cancellation);
        counts.close();
        return world.now > halfTime && halfTime > start ? sample(PATIENCE * (warmUp + units), pooled, cancellation) : null;
    }

    /**
     * More units come, so that those who count meet the same company to their end; who never gets there is left behind. This
     * is done where all is cancelled, too: without the slow ones, the fast ones would tell a wrong lead time.
     */
    private void finish(long most, Cancellation cancellation) {
        long end = most;
        for (long more = 0; more < end && counts.unfinished() > 0; more += SOME) {
            let(SOME, Cancellation.NEVER);
            if (cancellation.isCancelled()) {
                end = Math.min(end, more + LAST_ONES);
            }
        }
    }

    private void let(long arrivals, Cancellation cancellation) {
        for (long arrival = 0; arrival < arrivals && counts.inside() < TOO_MANY; arrival++) {
            if (arrival % ARRIVALS_BETWEEN_CHECKS == 0 && cancellation.isCancelled()) {
                return;
            }
            while (world.events.firstTime() <= nextArrival) {
                world.now = world.events.firstTime();
                travel.event(world.events.take());
            }
            world.now = nextArrival;
            travel.arrival();
            nextArrival += distances.sample();
        }
    }

    private CapacitySample sample(long patience, Quantiles pooled, Cancellation cancellation) {
        double now = world.now;
        double seconds = now - start;
        double half = halfTime - start;
        int pools = program.resources().all().size();
        List<StepSample> steps = new ArrayList<>();
        for (int node = 0; node < world.nodes; node++) {
            steps.add(program.resources().isLimited(node) ? world.queues.sample(node, now, seconds, half) : null);
        }
        double[] utilisation = IntStream.range(0, pools).mapToDouble(pool -> world.pools.utilisation(pool, now, seconds)).toArray();
        List<LaneSample> lanes = each(program.lanes().lanes().size(), lane -> new LaneSample(world.lanes.meanCount(lane, now, seconds),
                world.lanes.fullShare(lane, now, seconds), world.lanes.refused(lane)));
        List<MarketSample> markets = each(program.pull().markets().size(), market -> new MarketSample(
                world.markets.meanStock(market, now, seconds), world.markets.missedShare(market), world.markets.orderWait(market, now)));
        double inside = counts.meanInside(now, seconds);
        double orders = counts.growthOfOrders(now, seconds, half);
        double growth = counts.growthOfUnits(now, seconds, half) + orders;
        long delivered = counts.deliveredUnits();
        finish(patience, cancellation);
        return new CapacitySample(seconds, counts.leadTimes().close(pooled), counts.arrivals(), counts.enteredUnits(), delivered,
                inside, growth, orders, utilisation, steps, counts.visits(), lanes, markets);
    }

    private static <T> List<T> each(int count, IntFunction<T> sample) {
        return IntStream.range(0, count).mapToObj(sample).toList();
    }
}
