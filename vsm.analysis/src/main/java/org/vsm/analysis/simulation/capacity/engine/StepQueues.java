package org.vsm.analysis.simulation.capacity.engine;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vsm.analysis.simulation.capacity.engine.StepSample.PassedWait;

/**
 * Units that wait at steps. They first wait until there are enough of them for a run, and are then a request that waits
 * for people and stations: first come, first served. A request is named by its first unit; the others follow in the row.
 */
final class StepQueues {
    private static final int NONE = Tokens.NONE;

    private final Tokens tokens;
    private final PassedWaits passed;
    private final int[] batch;
    private final int[] forming;
    private final int[] lastForming;
    private final int[] formed;
    private final int[] first;
    private final int[] last;
    private final int[] length;
    private final double[] changed;
    private final double[] unitSeconds;
    private final double[] halfTime;
    private final long[] started;
    private final double[] queueWait;
    private final double[] wholeWait;
    private final long[][] unitsByPassed;
    private long requests;

    StepQueues(Tokens tokens, PassedWaits passed, int[] batch) {
        int nodes = batch.length;
        this.tokens = tokens;
        this.passed = passed;
        this.batch = batch;
        this.forming = new int[nodes];
        this.lastForming = new int[nodes];
        this.formed = new int[nodes];
        this.first = new int[nodes];
        this.last = new int[nodes];
        this.length = new int[nodes];
        this.changed = new double[nodes];
        this.unitSeconds = new double[nodes];
        this.halfTime = new double[nodes];
        this.started = new long[nodes];
        this.queueWait = new double[nodes];
        this.wholeWait = new double[nodes];
        this.unitsByPassed = new long[nodes][1];
        Arrays.fill(forming, NONE);
        Arrays.fill(first, NONE);
    }

    /** A unit comes to a step; true where a request became ready. */
    boolean add(int step, int token, double now) {
        tokens.since[token] = now;
        tokens.node[token] = step;
        tokens.next[token] = NONE;
        if (batch[step] == 1) {
            makeReady(step, token, now);
            return true;
        }
        if (forming[step] == NONE) {
            forming[step] = token;
        } else {
            tokens.next[lastForming[step]] = token;
        }
        lastForming[step] = token;
        if (++formed[step] < batch[step]) {
            return false;
        }
        makeReady(step, forming[step], now);
        forming[step] = NONE;
        formed[step] = 0;
        return true;
    }

    private void makeReady(int step, int request, double now) {
        account(step, now);
        length[step] += batch[step];
        tokens.ready[request] = now;
        tokens.order[request] = ++requests;
        tokens.behind[request] = NONE;
        if (first[step] == NONE) {
            first[step] = request;
        } else {
            tokens.behind[last[step]] = request;
        }
        last[step] = request;
    }

    /** The request that is first at a step; below 0 where none waits. */
    int first(int step) {
        return first[step];
    }

    /** The first request of a step starts. */
    int start(int step, double now) {
        account(step, now);
        int request = first[step];
        first[step] = tokens.behind[request];
        length[step] -= batch[step];
        started[step] += batch[step];
        queueWait[step] += batch[step] * (now - tokens.ready[request]);
        for (int token = request; token != NONE; token = tokens.next[token]) {
            wholeWait[step] += now - tokens.since[token];
            if (tokens.passed[token] != PassedWaits.NONE) {
                count(step, tokens.passed[token]);
                tokens.passed[token] = PassedWaits.NONE;
            }
            tokens.owedWait[token] = 0;
        }
        return request;
    }

    private void count(int step, int waits) {
        long[] units = unitsByPassed[step];
        if (waits >= units.length) {
            units = Arrays.copyOf(units, 2 * waits);
            unitsByPassed[step] = units;
        }
        units[waits]++;
    }

    private void account(int step, double now) {
        unitSeconds[step] += length[step] * (now - changed[step]);
        changed[step] = now;
    }

    /** Starts to count anew. */
    void reset(double now) {
        Arrays.fill(changed, now);
        Arrays.fill(unitSeconds, 0);
        Arrays.fill(started, 0);
        Arrays.fill(queueWait, 0);
        Arrays.fill(wholeWait, 0);
        for (long[] units : unitsByPassed) {
            Arrays.fill(units, 0);
        }
    }

    /** Half of the time is over. */
    void markHalfTime(double now) {
        for (int step = 0; step < length.length; step++) {
            account(step, now);
            halfTime[step] = unitSeconds[step];
        }
    }

    /**
     * Puts together what was counted at a step.
     *
     * @param seconds     since the reset
     * @param halfSeconds from the reset to half-time
     */
    StepSample sample(int step, double now, double seconds, double halfSeconds) {
        account(step, now);
        double growth = (unitSeconds[step] - halfTime[step]) / (seconds - halfSeconds) - halfTime[step] / halfSeconds;
        return new StepSample(started[step], queueWait[step], wholeWait[step], passedBefore(step), unitSeconds[step] / seconds,
                growth / (seconds / 2));
    }

    private List<PassedWait> passedBefore(int step) {
        SortedMap<Integer, Long> timesByRow = new TreeMap<>();
        for (int waits = 1; waits < unitsByPassed[step].length; waits++) {
            if (unitsByPassed[step][waits] > 0) {
                passed.addTo(timesByRow, waits, unitsByPassed[step][waits]);
            }
        }
        return timesByRow.entrySet().stream().map(each -> new PassedWait(each.getKey(), each.getValue())).toList();
    }
}
