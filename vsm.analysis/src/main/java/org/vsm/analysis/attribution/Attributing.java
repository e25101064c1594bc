package org.vsm.analysis.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.vsm.analysis.Cancellation;
import org.vsm.analysis.attribution.Attribution.Contribution;
import org.vsm.analysis.attribution.Attribution.Pair;
import org.vsm.analysis.attribution.Attribution.Place;
import org.vsm.analysis.attribution.Attribution.Spread;

/** Divides the difference in lead time between two states among the improvements that lie between them. */
public final class Attributing {
    private final List<Player> playing;
    private final CoalitionTimes times;

    private Attributing(Coalitions coalitions, List<Player> playing, Cancellation cancellation) {
        this.playing = playing;
        this.times = new CoalitionTimes(coalitions, playing, cancellation);
    }

    /**
     * The attribution.
     *
     * @throws org.vsm.analysis.NoFiguresException where the earlier state has no figures
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public static Attribution of(Coalitions direct, Cancellation cancellation) {
        Coalitions coalitions = AssembledCoalitions.of(direct);
        List<Player> playing = coalitions.players().stream().filter(player -> !player.rejected()).toList();
        List<Contribution> rejected = new ArrayList<>();
        for (Player player : coalitions.players()) {
            if (player.rejected()) {
                double alone = new Attributing(coalitions, List.of(player), cancellation).times.saved(just(0));
                rejected.add(contribution(player, 0, Spread.NONE, alone, alone, List.of()));
            }
        }
        return new Attributing(coalitions, playing, cancellation).attribute(rejected);
    }

    private Attribution attribute(List<Contribution> rejected) {
        int players = playing.size();
        ShapleyValue shapley = new ShapleyValue(times, players);
        List<Contribution> contributions = new ArrayList<>();
        for (int i = 0; i < players; i++) {
            double part = shapley.value(i);
            contributions.add(contribution(playing.get(i), part, shapley.spread(i), times.saved(just(i)), part, shapley.byPosition(i)));
        }
        BitSet everybody = new BitSet();
        everybody.set(0, players);
        return new Attribution(times.saved(everybody), contributions, rejected, pairs(), ShapleyValue.isExact(players));
    }

    private static Contribution contribution(Player player, double part, Spread spread, double alone, double gain,
            List<Place> byPosition) {
        Double perHour = player.effort() == null || player.effort() <= 0 ? null : Double.valueOf(gain / (player.effort() / 3600));
        Map<String, Double> perMoney = player.cost() == null || player.cost().signum() <= 0 || player.currency() == null ? Map.of()
                : Map.of(player.currency(), gain / player.cost().doubleValue());
        return new Contribution(player, part, spread, alone, perHour, perMoney, byPosition);
    }

    /** Only those whose effects are not independent. */
    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < playing.size(); i++) {
            for (int k = i + 1; k < playing.size(); k++) {
                BitSet both = just(i);
                both.set(k);
                double one = times.saved(just(i));
                double other = times.saved(just(k));
                double together = times.saved(both) - one - other;
                if (Math.abs(together) > 1e-9 * (Math.abs(one) + Math.abs(other))) {
                    pairs.add(new Pair(playing.get(i), playing.get(k), together));
                }
            }
        }
        return pairs.stream().sorted(Comparator.comparingDouble(pair -> -Math.abs(pair.together()))).toList();
    }

    private static BitSet just(int player) {
        BitSet set = new BitSet();
        set.set(player);
        return set;
    }
}
