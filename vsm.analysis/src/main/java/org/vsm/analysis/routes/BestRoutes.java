package org.vsm.analysis.routes;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.vsm.analysis.routes.OnwardWays.Way;

/**
 * The most probable routes of one type of work, best first. Found from the end: the best routes from a node follow from
 * the best ones from the nodes after it, so that many choices in a row cost no more than their number.
 */
final class BestRoutes {
    private static final Tail[] END = {new Tail(1, null, null)};

    private final OnwardWays ways;
    private final int most;
    private final Tail[][] best;

    /** A route from some node to the end. */
    private record Tail(double share, Way way, Tail rest) {
    }

    /** A way, and how far its tails are used. */
    private record Offer(double share, int way, int rank) implements Comparable<Offer> {
        @Override
        public int compareTo(Offer other) {
            int byShare = Double.compare(other.share, share);
            return byShare != 0 ? byShare : way != other.way ? Integer.compare(way, other.way) : Integer.compare(rank, other.rank);
        }
    }

    /**
     * A route.
     *
     * @param share of the type's delivered units
     * @param ways  that it takes where it branches, in order
     */
    record Branchings(double share, List<Way> ways) {
    }

    BestRoutes(OnwardWays ways, int most) {
        this.ways = ways;
        this.most = most;
        this.best = new Tail[ways.section().size() + 1][];
        best[ways.section().size()] = END;
        for (int i = ways.section().size() - 1; i >= 0; i--) {
            List<Way> onward = ways.from(ways.section().from() + i);
            if (onward.size() == 1) {
                best[i] = tails(onward.get(0));
            } else if (!onward.isEmpty()) {
                best[i] = merge(onward);
            }
        }
    }

    private Tail[] tails(Way way) {
        return best[way.to() - ways.section().from()];
    }

    private Tail[] merge(List<Way> onward) {
        PriorityQueue<Offer> offers = new PriorityQueue<>();
        for (int i = 0; i < onward.size(); i++) {
            offers.add(offer(onward, i, 0));
        }
        List<Tail> found = new ArrayList<>();
        while (!offers.isEmpty() && found.size() < most) {
            Offer offer = offers.remove();
            Way way = onward.get(offer.way());
            Tail[] tails = tails(way);
            found.add(new Tail(offer.share(), way, tails[offer.rank()]));
            if (offer.rank() + 1 < tails.length) {
                offers.add(offer(onward, offer.way(), offer.rank() + 1));
            }
        }
        return found.toArray(Tail[]::new);
    }

    private Offer offer(List<Way> onward, int way, int rank) {
        return new Offer(onward.get(way).share() * tails(onward.get(way))[rank].share(), way, rank);
    }

    /** The routes from the start. */
    List<Branchings> fromStart() {
        List<Branchings> routes = new ArrayList<>();
        Tail[] tails = best[0] == null ? new Tail[0] : best[0];
        for (Tail tail : tails) {
            List<Way> taken = new ArrayList<>();
            for (Tail at = tail; at.rest() != null; at = at.rest()) {
                taken.add(at.way());
            }
            routes.add(new Branchings(tail.share(), taken));
        }
        return routes;
    }

    /** Whether there are no more routes than a limit. */
    static boolean areAtMost(OnwardWays ways, int limit) {
        long[] count = new long[ways.section().size() + 1];
        count[ways.section().size()] = 1;
        for (int i = ways.section().size() - 1; i >= 0; i--) {
            for (Way way : ways.from(ways.section().from() + i)) {
                count[i] = Math.min(limit + 1L, count[i] + count[way.to() - ways.section().from()]);
            }
        }
        return count[0] <= limit;
    }
}
