package org.vsm.analysis.simulation.capacity.engine;

import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.simulation.program.Program;
import org.vsm.analysis.simulation.random.Streams;
import org.vsm.analysis.simulation.random.Use;

/**
 * Where units come from: from outside, or, where supermarkets pull, from the place of one that was taken. Then who comes
 * from outside takes from the last supermarket.
 */
final class Sources {
    private static final int NONE = Tokens.NONE;

    private final World world;
    private final Program program;
    private final Counts counts;
    private final UniformRandomProvider typeNumbers;
    private final List<Node> markets;

    Sources(World world, Counts counts, Streams streams) {
        this.world = world;
        this.program = world.program.program();
        this.counts = counts;
        this.typeNumbers = streams.of(Use.TYPE, "");
        this.markets = world.program.pull().markets();
        for (int market = 0; market < markets.size(); market++) {
            for (long unit = Supermarkets.filledWith(markets.get(market)); unit > 0; unit--) {
                world.markets.put(market, add(), world.now);
            }
        }
    }

    private int add() {
        int type = program.types() == 1 ? 0 : program.type(typeNumbers.nextDouble());
        int token = world.tokens.add(type, world.now, NONE);
        counts.entered(token, world.now);
        return token;
    }

    /** Somebody comes. Returns the unit that enters; none where one was taken, or ordered, from a supermarket. */
    int arrival() {
        if (markets.isEmpty()) {
            return add();
        }
        want(markets.size() - 1);
        return NONE;
    }

    /** A unit comes to a supermarket. */
    void put(int market, int token) {
        world.markets.put(market, token, world.now);
        if (world.markets.serveWaiting(market, world.now)) {
            ordersOpen(market, -1);
            take(market);
        }
    }

    /** A unit that was made for a supermarket has left the stream: another one is made. */
    void replace(int token) {
        if (world.tokens.taken[token] < markets.size()) {
            release(world.tokens.taken[token]);
        }
    }

    private void want(int market) {
        if (world.markets.want(market, world.now)) {
            take(market);
        } else {
            ordersOpen(market, 1);
        }
    }

    /** Customers take from the last supermarket. */
    private void ordersOpen(int market, int change) {
        if (market == markets.size() - 1) {
            counts.orders(change, world.now);
        }
    }

    private void take(int market) {
        int token = world.markets.take(market, world.now);
        world.tokens.taken[token] = market + 1;
        world.setOff(token, program.routes().on(markets.get(market).index()));
        release(market);
    }

    /** What was taken from a supermarket is made again. */
    private void release(int market) {
        if (market == 0) {
            world.setOff(add(), 0);
        } else {
            want(market - 1);
        }
    }
}
