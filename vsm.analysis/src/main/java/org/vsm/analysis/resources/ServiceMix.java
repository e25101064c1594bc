package org.vsm.analysis.resources;

/** What somebody has to do: how often work comes, and how the times are spread for which he is taken. */
final class ServiceMix {
    private double runs;
    private double seconds;
    private double squares;
    private double batchedRuns;
    private double peopleSeconds;

    /**
     * Adds one kind of work.
     *
     * @param perDay   how often it comes
     * @param mean     seconds for which people are taken by it
     * @param variance of these
     * @param batch    units that come before it can start
     * @param people   taken at the same time
     */
    void add(double perDay, double mean, double variance, int batch, double people) {
        runs += perDay;
        seconds += perDay * mean;
        squares += perDay * (variance + mean * mean);
        batchedRuns += perDay / batch;
        peopleSeconds += perDay * mean * people;
    }

    /**
     * Seconds that a piece of work waits, on average, by {@link AllenCunneen}. Units come independently of each other, so
     * that batches of n of them come more regularly (1 / n of the variation).
     *
     * @param utilisation may be null
     * @return null where it cannot be computed, or the queue grows without end
     */
    QueueWait meanWait(int servers, Double utilisation) {
        if (utilisation == null || utilisation >= 1 || servers < 1) {
            return null;
        }
        if (seconds == 0) {
            return QueueWait.NONE;
        }
        double mean = seconds / runs;
        double timesCv2 = Math.max(0, squares / runs / (mean * mean) - 1);
        int crews = (int) Math.max(1, Math.floor(servers * seconds / peopleSeconds));
        return AllenCunneen.meanWait(crews, utilisation, mean, batchedRuns / runs, timesCv2);
    }
}
