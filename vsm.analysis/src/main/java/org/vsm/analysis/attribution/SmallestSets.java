package org.vsm.analysis.attribution;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.vsm.analysis.Cancellation;
import org.vsm.analysis.FlowAnalysis;
import org.vsm.analysis.NoFiguresException;
import org.vsm.analysis.figures.StateFigures;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.objectives.KeyResultScore;
import org.vsm.analysis.objectives.Objective;
import org.vsm.analysis.objectives.Scoring;

/** The fewest improvements with which every key result is met that a computed figure can judge. */
public final class SmallestSets {
    /** Above, all sets are too many to be tried. */
    private static final int MOST_PLAYERS = 12;

    private final Coalitions coalitions;
    private final List<Objective> objectives;
    private final Scoring scoring;

    private SmallestSets(Coalitions coalitions, StateFigures baseline, List<Objective> objectives) {
        this.coalitions = coalitions;
        this.objectives = objectives;
        this.scoring = new Scoring(baseline);
    }

    /**
     * All sets of the smallest size that meet the key results.
     *
     * @param baseline the state from which the improvements start
     * @return sets in the order of the text; empty where no set does, where nothing can be judged, or where there are
     *         more than twelve players
     */
    public static List<Set<Player>> of(Coalitions coalitions, StateFigures baseline, List<Objective> objectives,
            Cancellation cancellation) {
        List<Player> players = coalitions.players().stream().filter(player -> !player.rejected()).toList();
        if (players.size() > MOST_PLAYERS) {
            return List.of();
        }
        SmallestSets search = new SmallestSets(coalitions, baseline, objectives);
        for (int size = 0; size <= players.size(); size++) {
            List<Set<Player>> found = new ArrayList<>();
            for (int members = 0; members < 1 << players.size(); members++) {
                if (Integer.bitCount(members) == size) {
                    cancellation.check();
                    Set<Player> chosen = chosen(players, members);
                    if (search.meets(chosen)) {
                        found.add(chosen);
                    }
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static Set<Player> chosen(List<Player> players, int members) {
        Set<Player> chosen = new LinkedHashSet<>();
        for (int i = 0; i < players.size(); i++) {
            if ((members & 1 << i) != 0) {
                chosen.add(players.get(i));
            }
        }
        return chosen;
    }

    private boolean meets(Set<Player> chosen) {
        Flow flow = coalitions.flow(chosen);
        if (flow == null) {
            return false;
        }
        try {
            StateFigures figures = FlowAnalysis.of(flow);
            List<Boolean> judged = scoring.scores(objectives, figures).stream().flatMap(score -> score.keyResults().stream())
                    .map(KeyResultScore::met).filter(java.util.Objects::nonNull).toList();
            return !judged.isEmpty() && judged.stream().allMatch(met -> met);
        } catch (NoFiguresException e) {
            return false;
        }
    }
}
