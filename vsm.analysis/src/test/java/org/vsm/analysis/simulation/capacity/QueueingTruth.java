package org.vsm.analysis.simulation.capacity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.reading.Text;

/** Queues of which the mean time is known exactly. Times are minutes; a service takes one minute on average. */
final class QueueingTruth {
    private static final double SERVICE = 1;
    /** So that B is loaded by the arrivals as a queue of its own would be. */
    private static final double JACKSON_B = (1 - 0.9 * 0.2) / 0.9;

    /**
     * A stream and its truth.
     *
     * @param name   as queueing theory calls it
     * @param load   of its servers
     * @param flow   the stream
     * @param mean   time of a unit in it, in seconds
     */
    record Queue(String name, double load, Flow flow, double mean) {
        @Override
        public String toString() {
            return name + " at " + load;
        }
    }

    private QueueingTruth() {
    }

    /** All of them, at loads of 0.5 and 0.8. */
    static List<Queue> all() {
        List<Queue> all = new ArrayList<>();
        for (double load : new double[] {0.5, 0.8}) {
            for (int servers : new int[] {1, 2, 3, 5, 10}) {
                all.add(queue("M/M/" + servers, load, servers, "step A by T { PT exponential 1 min }", lambda -> erlang(servers, lambda)));
            }
            all.add(queue("M/D/1", load, 1, "step A by T { PT 1 min }", lambda -> pollaczekKhinchine(lambda, 0)));
            all.add(queue("M/G/1 cv2 0.5", load, 1, "step A by T { PT lognormal 1 min sd " + Math.sqrt(0.5) * 60 + " s }",
                    lambda -> pollaczekKhinchine(lambda, 0.5)));
            all.add(queue("M/G/1 cv2 4", load, 1, "step A by T { PT lognormal 1 min sd 2 min }", lambda -> pollaczekKhinchine(lambda, 4)));
            all.add(queue("tandem", load, 1, "step A by T { PT exponential 1 min } step B by U { PT exponential 30 s }",
                    lambda -> SERVICE / (1 - lambda) + 0.5 / (1 - 0.5 * lambda)));
            all.add(queue("feedback", load, 1, "step A by T { PT exponential 45 s  rework 25 % to A }", lambda -> 1 / (1 - lambda)));
            all.add(queue("Jackson", load, 1, "step A by T { PT exponential 36 s  leave 10 % } "
                    + "step B by U { PT exponential " + 60 * JACKSON_B + " s  rework 20 % to A }", QueueingTruth::jackson));
            all.add(queue("fork and join of 2", load, 1, "parallel { step A { PT exponential 1 min } } and { step B { PT exponential 1 min } }",
                    lambda -> 1.5));
            all.add(queue("fork and join of 3", load, 1, "parallel { step A { PT exponential 1 min } } and { step B { PT exponential 1 min } } "
                    + "and { step C { PT exponential 1 min } }", lambda -> 11.0 / 6));
            all.add(queue("M/M/1/5", load, 1, "fifo F max 4 step A by T { PT exponential 1 min }", lambda -> limited(lambda, 5)));
        }
        return all;
    }

    /** @param meanMinutes from the arrivals per minute at which the load is reached with services of a minute */
    private static Queue queue(String name, double load, int servers, String elements, DoubleUnaryOperator meanMinutes) {
        double lambda = load * servers;
        Flow flow = Text.of("value stream S { calendar 24 h per day, 7 days per week  customer C demands " + lambda + " per min\n"
                + "team T { people " + servers + " } team U { people 1 } current state X { " + elements + " } }").flow("X");
        return new Queue(name, load, flow, 60 * meanMinutes.applyAsDouble(lambda));
    }

    /** M/M/c: the mean time is 1 + C / (c - lambda), C Erlang's probability to wait. */
    private static double erlang(int servers, double lambda) {
        double blocking = 1;
        for (int i = 1; i <= servers; i++) {
            blocking = lambda * blocking / (i + lambda * blocking);
        }
        double waits = blocking / (1 - lambda / servers * (1 - blocking));
        return SERVICE + waits / (servers - lambda);
    }

    private static double pollaczekKhinchine(double lambda, double squaredVariation) {
        return SERVICE + lambda * (1 + squaredVariation) / 2 / (1 - lambda);
    }

    /**
     * Units that are delivered from a network of two queues: 0.9 of A's go on to B, a fifth of B's go back. A unit passes A
     * 1 / (1 - 0.18) times; delivered units have as many passes of A as of B, and as many as all others.
     */
    private static double jackson(double lambda) {
        double passes = lambda / (1 - 0.9 * 0.2);
        double atA = 0.6 / (1 - passes * 0.6);
        double atB = JACKSON_B / (1 - passes * 0.9 * JACKSON_B);
        return (atA + atB) / (1 - 0.9 * 0.2);
    }

    /** M/M/1/K: time of those who are let in. */
    private static double limited(double lambda, int most) {
        double sum = 0;
        double weighted = 0;
        for (int n = 0; n <= most; n++) {
            sum += Math.pow(lambda, n);
            weighted += n * Math.pow(lambda, n);
        }
        double refused = Math.pow(lambda, most) / sum;
        return weighted / sum / (lambda * (1 - refused));
    }
}
