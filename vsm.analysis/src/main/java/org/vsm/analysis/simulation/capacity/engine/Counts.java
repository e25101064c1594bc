package org.vsm.analysis.simulation.capacity.engine;

import org.vsm.analysis.simulation.program.Program;
import org.vsm.analysis.simulation.statistics.LeadTimes;

/**
 * What is counted of the stream as a whole. Lead times and visits are those of the units that enter while it is counted,
 * each followed to its end, so that slow units count as well as fast ones. All else is counted by the clock.
 */
final class Counts {
    private static final double NEARLY_ALL = 0.99;

    private final Tokens tokens;
    private final LeadTimes leadTimes;
    private final long[] visits;
    private MeansOfFive leadTimeSeries;
    private MeansOfFive insideSeries;
    private boolean isOpen;
    private long arrivals;
    private long entered;
    private long delivered;
    private long unfinished;
    private long inside;
    private long ordersOpen;
    private double changed;
    private double unitSeconds;
    private double orderSeconds;
    private double unitsAtHalfTime;
    private double ordersAtHalfTime;

    Counts(Program program, Tokens tokens) {
        this.tokens = tokens;
        this.leadTimes = new LeadTimes(program.promises(), program.types(), program.graph().delivery());
        this.visits = new long[program.size()];
    }

    /** From now on it counts. */
    void open(double now) {
        account(now);
        isOpen = true;
        unitSeconds = 0;
        orderSeconds = 0;
    }

    /** Who enters from now on does not count. */
    void close() {
        isOpen = false;
    }

    /** Notes the start of the stream, for this many units. */
    void noteStart(long units) {
        leadTimeSeries = new MeansOfFive(units);
        insideSeries = new MeansOfFive(units);
    }

    /** What was noted of the start. */
    Start start() {
        return new Start(leadTimeSeries.means(), insideSeries.means(), leadTimes.quantiles().within(NEARLY_ALL));
    }

    /** Somebody comes, or orders. */
    void arrived() {
        arrivals += isOpen ? 1 : 0;
        if (insideSeries != null) {
            insideSeries.add(inside());
        }
    }

    /** A unit enters. */
    void entered(int token, double now) {
        account(now);
        inside++;
        tokens.counts[token] = isOpen;
        if (isOpen) {
            entered++;
            unfinished++;
        }
    }

    /** A unit that has just entered is turned away. */
    void refused(int token, double now) {
        account(now);
        inside--;
        if (tokens.counts[token]) {
            entered--;
            unfinished--;
        }
    }

    /** A unit is delivered. */
    void delivered(int token, double now) {
        account(now);
        inside--;
        delivered += isOpen ? 1 : 0;
        double seconds = now - tokens.birth[token];
        if (tokens.counts[token]) {
            unfinished--;
            leadTimes.delivered(tokens.type[token], seconds);
        }
        if (leadTimeSeries != null) {
            leadTimeSeries.add(seconds);
        }
    }

    /** A unit leaves undelivered. */
    void left(int token, double now) {
        account(now);
        inside--;
        if (tokens.counts[token]) {
            unfinished--;
            leadTimes.left();
        }
    }

    /** A customer has to wait for what he ordered (1), or waits no longer (-1). */
    void orders(int change, double now) {
        account(now);
        ordersOpen += change;
    }

    /** A unit passes a node. */
    void visited(int token, int node) {
        visits[node] += tokens.counts[token] ? 1 : 0;
    }

    /** A unit comes for the first time to the place that a promise is about. */
    void judge(int token, int promise, double now) {
        if (tokens.counts[token]) {
            leadTimes.judge(promise, tokens.type[token], now - tokens.birth[token]);
        }
    }

    private void account(double now) {
        unitSeconds += inside * (now - changed);
        orderSeconds += ordersOpen * (now - changed);
        changed = now;
    }

    /** Half of the time is over. */
    void markHalfTime(double now) {
        account(now);
        unitsAtHalfTime = unitSeconds;
        ordersAtHalfTime = orderSeconds;
    }

    /** Lead times of the units that count. */
    LeadTimes leadTimes() {
        return leadTimes;
    }

    /** Passes of every node by the units that count. */
    long[] visits() {
        return visits;
    }

    /** How many came. */
    long arrivals() {
        return arrivals;
    }

    /** How many units count: those who came, but for those who were turned away. */
    long enteredUnits() {
        return entered;
    }

    /** How many were delivered. */
    long deliveredUnits() {
        return delivered;
    }

    /** How many of the units that count are still on their way. */
    long unfinished() {
        return unfinished;
    }

    /** How many are in the stream before delivery, or wait outside for what they ordered. */
    long inside() {
        return inside + ordersOpen;
    }

    /** Units before delivery, on average. */
    double meanInside(double now, double seconds) {
        account(now);
        return unitSeconds / seconds;
    }

    /** Units per second by which they became more from the first to the second half of the time. */
    double growthOfUnits(double now, double seconds, double halfSeconds) {
        account(now);
        return growth(unitSeconds, unitsAtHalfTime, seconds, halfSeconds);
    }

    /** The same of orders that wait for a unit. */
    double growthOfOrders(double now, double seconds, double halfSeconds) {
        account(now);
        return growth(orderSeconds, ordersAtHalfTime, seconds, halfSeconds);
    }

    private static double growth(double sum, double sumAtHalfTime, double seconds, double halfSeconds) {
        double change = (sum - sumAtHalfTime) / (seconds - halfSeconds) - sumAtHalfTime / halfSeconds;
        return change / (seconds / 2);
    }
}
