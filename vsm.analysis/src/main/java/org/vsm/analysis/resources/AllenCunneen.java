package org.vsm.analysis.resources;

/**
 * How long work waits for one of several equal servers, approximately: the formula of Allen and Cunneen,
 * {@code (ca² + cs²) / 2 x C(c, rho) / (c x (1 - rho)) x mean time}, with Erlang's probability C that all servers are busy. It is
 * exact for M/M/c and M/G/1, and elsewhere mostly within some per cent.
 */
public final class AllenCunneen {

    private AllenCunneen() {
    }

    /**
     * The mean wait.
     *
     * @param servers       1 or more
     * @param utilisation   below 1
     * @param meanTime      for which a server is taken by one piece of work, in seconds
     * @param arrivalsCv2   squared coefficient of variation of the times between arrivals: 1 where they come independently
     * @param timesCv2      the same of the times for which servers are taken: 0 where all are equal
     */
    public static QueueWait meanWait(int servers, double utilisation, double meanTime, double arrivalsCv2, double timesCv2) {
        return new QueueWait((arrivalsCv2 + timesCv2) / 2, congestion(servers, utilisation), meanTime);
    }

    /** How often the mean time one waits in M/M/c: Erlang C / (c x (1 - rho)). */
    public static double congestion(int servers, double utilisation) {
        double load = servers * utilisation;
        double blocked = 1;
        for (int i = 1; i <= servers; i++) {
            blocked = load * blocked / (i + load * blocked);
        }
        double allBusy = blocked / (1 - utilisation * (1 - blocked));
        return allBusy / (servers * (1 - utilisation));
    }
}
