package org.vsm.analysis.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.vsm.analysis.attribution.Coalitions;
import org.vsm.analysis.attribution.Player;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.flow.Step;
import org.vsm.dsl.model.Change;
import org.vsm.dsl.model.Effort;
import org.vsm.dsl.model.FlowElement;
import org.vsm.dsl.model.Improvement;
import org.vsm.dsl.model.ImprovementCost;
import org.vsm.dsl.model.ImprovementItem;
import org.vsm.dsl.model.State;
import org.vsm.dsl.model.StateDemand;
import org.vsm.dsl.scoping.StateNames;
import org.vsm.dsl.scoping.StreamNames;
import org.vsm.dsl.states.EffectiveState;
import org.vsm.dsl.states.EffectiveStates;
import org.vsm.dsl.states.Selection;
import org.vsm.dsl.states.StateIssue;

/** The coalitions of the improvements that lie on the way from one state to another that is built from it. */
public final class StateCoalitions implements Coalitions {

    private final State to;
    private final List<State> open;
    private final List<Player> players = new ArrayList<>();

    private StateCoalitions(State to, List<State> open) {
        this.to = to;
        this.open = open;
        DurationReader durations = new DurationReader(CalendarReader.read(StreamNames.streamOf(to)));
        for (State state : open) {
            state.getItems().stream().filter(Improvement.class::isInstance)
                    .forEach(each -> players.add(player((Improvement) each, durations)));
        }
        if (open.stream().flatMap(each -> each.getItems().stream())
                .anyMatch(each -> each instanceof Change || each instanceof FlowElement || each instanceof StateDemand)) {
            players.add(new Player(null, null, null, null, null, false, to, Player.Numbers.NONE));
        }
    }

    /** The coalitions between two states; empty where the later one is not built from the earlier one. */
    public static Optional<StateCoalitions> between(State from, State to) {
        List<State> chain = new ArrayList<>();
        chain.add(to);
        chain.addAll(StateNames.basesOf(to));
        int end = chain.indexOf(from);
        if (end <= 0) {
            return Optional.empty();
        }
        List<State> open = new ArrayList<>(chain.subList(0, end));
        Collections.reverse(open);
        return Optional.of(new StateCoalitions(to, open));
    }

    @Override
    public List<Player> players() {
        return List.copyOf(players);
    }

    @Override
    public Flow flow(Set<Player> chosen) {
        Set<Improvement> improvements = new HashSet<>();
        chosen.stream().filter(each -> each.name() != null).forEach(each -> improvements.add((Improvement) each.origin()));
        boolean loose = chosen.stream().anyMatch(each -> each.name() == null);
        return FlowReader.read(valid(improvements, loose));
    }

    /** Leaves out, one after the other, improvements whose changes cannot be made in this coalition. */
    private EffectiveState valid(Set<Improvement> improvements, boolean loose) {
        EffectiveState state = EffectiveStates.of(to, Selection.of(open, improvements, loose));
        Optional<Improvement> invalid = state.issues().stream().filter(StateCoalitions::makesInvalid)
                .map(each -> improvementOf(each.where())).filter(improvements::contains).findFirst();
        if (invalid.isEmpty()) {
            return state;
        }
        improvements.remove(invalid.get());
        return valid(improvements, loose);
    }

    /** A change whose target is missing is left out by itself; it does not take its improvement with it. */
    private static boolean makesInvalid(StateIssue issue) {
        return !issue.isSkippedChange() && issue.code() != StateIssue.Code.AFTER_DELIVERY;
    }

    private static Improvement improvementOf(EObject object) {
        for (EObject each = object; each != null; each = each.eContainer()) {
            if (each instanceof Improvement improvement) {
                return improvement;
            }
        }
        return null;
    }

    private static Player player(Improvement improvement, DurationReader durations) {
        Double effort = null;
        Effort writtenEffort = null;
        ImprovementCost writtenCost = null;
        Step.Money cost = new Step.Money(null, null);
        for (ImprovementItem item : improvement.getItems()) {
            if (item instanceof Effort each && each.getDuration() != null) {
                effort = durations.seconds(each.getDuration());
                writtenEffort = each;
            } else if (item instanceof ImprovementCost each && each.getMoney() != null) {
                cost = Currencies.money(each.getMoney());
                writtenCost = each;
            }
        }
        return new Player(improvement.getName(), improvement.getTitle() == null ? improvement.getName() : improvement.getTitle(), effort,
                cost.amount(), cost.currency(), Selection.isRejected(improvement), improvement,
                new Player.Numbers(writtenEffort, writtenCost));
    }
}
