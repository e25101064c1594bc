package org.vsm.analysis.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vsm.analysis.flow.Flow;

/**
 * Coalitions whose flows are put together from parts. Players who do not get in each other's way are told apart by
 * trying every pair; what each group of the others does to the flow is found out once per subset of the group, so that
 * thousands of coalitions do not each need a model of their own. Where parts do not add up to what all players do
 * together, every coalition is asked for as it is. Flows that are put together do not know where changed numbers stand.
 */
final class AssembledCoalitions implements Coalitions {

    private final Coalitions direct;
    private final Flow base;
    private final List<Set<Player>> groups;
    private final Map<Set<Player>, FlowPatch> patches = new HashMap<>();

    private AssembledCoalitions(Coalitions direct, Flow base) {
        this.direct = direct;
        this.base = base;
        this.groups = groups();
    }

    /** The same coalitions, faster; the given ones where there is no flow without any player. */
    static Coalitions of(Coalitions direct) {
        Flow base = direct.flow(Set.of());
        if (base == null || direct.players().size() < 2) {
            return direct;
        }
        AssembledCoalitions assembled = new AssembledCoalitions(direct, base.withoutPlaces());
        Set<Player> all = new LinkedHashSet<>(direct.players());
        Flow together = direct.flow(all);
        return together != null && together.withoutPlaces().equals(assembled.flow(all)) ? assembled : direct;
    }

    @Override
    public List<Player> players() {
        return direct.players();
    }

    @Override
    public synchronized Flow flow(Set<Player> players) {
        List<FlowPatch> chosen = new ArrayList<>();
        for (Set<Player> group : groups) {
            Set<Player> members = new LinkedHashSet<>(group);
            members.retainAll(players);
            if (!members.isEmpty()) {
                FlowPatch patch = patch(members);
                if (patch == null) {
                    return direct.flow(players);
                }
                chosen.add(patch);
            }
        }
        return FlowPatch.apply(base, chosen);
    }

    private FlowPatch patch(Set<Player> members) {
        if (!patches.containsKey(members)) {
            Flow flow = direct.flow(members);
            patches.put(members, flow == null ? null : FlowPatch.between(base, flow.withoutPlaces()));
        }
        return patches.get(members);
    }

    /** Groups of players of which each gets in the way of another one of the group. */
    private List<Set<Player>> groups() {
        List<Set<Player>> found = new ArrayList<>();
        for (Player player : direct.players()) {
            Set<Player> own = new LinkedHashSet<>();
            List<Set<Player>> others = new ArrayList<>();
            for (Set<Player> group : found) {
                if (group.stream().anyMatch(each -> interact(each, player))) {
                    own.addAll(group);
                } else {
                    others.add(group);
                }
            }
            own.add(player);
            others.add(own);
            found = others;
        }
        return found;
    }

    /** Two who change the same thing do, even where one of them has the last word: in which order groups come is open. */
    private boolean interact(Player one, Player other) {
        FlowPatch first = patch(Set.of(one));
        FlowPatch second = patch(Set.of(other));
        Flow together = direct.flow(new LinkedHashSet<>(List.of(one, other)));
        return first == null || second == null || together == null
                || !together.withoutPlaces().equals(FlowPatch.apply(base, List.of(first, second)))
                || !together.withoutPlaces().equals(FlowPatch.apply(base, List.of(second, first)));
    }
}
