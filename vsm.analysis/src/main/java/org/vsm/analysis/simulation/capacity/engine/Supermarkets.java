package org.vsm.analysis.simulation.capacity.engine;

import java.util.Arrays;
import java.util.List;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.flow.Buffer;

/** Stocks that customers, and the steps behind, take from; what is taken is made again. */
final class Supermarkets {
    private static final int NONE = Tokens.NONE;

    private final Tokens tokens;
    private final int[] first;
    private final int[] last;
    private final long[] stock;
    private final long[] unfilled;
    private final double[] changed;
    private final double[] stockSeconds;
    private final double[] unfilledSeconds;
    private final long[] wanted;
    private final long[] missed;

    Supermarkets(List<Node> markets, Tokens tokens) {
        int count = markets.size();
        this.tokens = tokens;
        this.first = new int[count];
        this.last = new int[count];
        this.stock = new long[count];
        this.unfilled = new long[count];
        this.changed = new double[count];
        this.stockSeconds = new double[count];
        this.unfilledSeconds = new double[count];
        this.wanted = new long[count];
        this.missed = new long[count];
        Arrays.fill(first, NONE);
    }

    /** How many units a supermarket holds at the start. */
    static long filledWith(Node market) {
        return ((Buffer) market.element()).count();
    }

    /** A unit is put on the shelf. */
    void put(int market, int token, double now) {
        account(market, now);
        tokens.next[token] = NONE;
        if (first[market] == NONE) {
            first[market] = token;
        } else {
            tokens.next[last[market]] = token;
        }
        last[market] = token;
        stock[market]++;
    }

    /** Somebody wants a unit; false where he has to wait since the shelf is empty. */
    boolean want(int market, double now) {
        account(market, now);
        wanted[market]++;
        if (stock[market] > 0) {
            return true;
        }
        missed[market]++;
        unfilled[market]++;
        return false;
    }

    /** Whether somebody waits for a unit that now lies on the shelf; he waits no longer. */
    boolean serveWaiting(int market, double now) {
        if (unfilled[market] == 0) {
            return false;
        }
        account(market, now);
        unfilled[market]--;
        return true;
    }

    /** Takes the unit that has been on the shelf for the longest time. */
    int take(int market, double now) {
        account(market, now);
        int token = first[market];
        first[market] = tokens.next[token];
        stock[market]--;
        return token;
    }

    private void account(int market, double now) {
        double seconds = now - changed[market];
        stockSeconds[market] += stock[market] * seconds;
        unfilledSeconds[market] += unfilled[market] * seconds;
        changed[market] = now;
    }

    /** Starts to count anew. */
    void reset(double now) {
        Arrays.fill(changed, now);
        Arrays.fill(stockSeconds, 0);
        Arrays.fill(unfilledSeconds, 0);
        Arrays.fill(wanted, 0);
        Arrays.fill(missed, 0);
    }

    /** Units on a shelf, on average. */
    double meanStock(int market, double now, double seconds) {
        account(market, now);
        return stockSeconds[market] / seconds;
    }

    /** Share of those who wanted a unit that found none; not a number where nobody wanted one. */
    double missedShare(int market) {
        return wanted[market] == 0 ? Double.NaN : (double) missed[market] / wanted[market];
    }

    /** Seconds for which those wait who want a unit, on average over all (Little's law); not a number as above. */
    double orderWait(int market, double now) {
        account(market, now);
        return wanted[market] == 0 ? Double.NaN : unfilledSeconds[market] / wanted[market];
    }
}
