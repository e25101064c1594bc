package org.vsm.analysis.simulation.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.vsm.analysis.figures.ResourceFigures.Kind;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.flow.Team;
import org.vsm.analysis.resources.HiddenWork;
import org.vsm.analysis.simulation.Execution;
import org.vsm.analysis.simulation.Settings;
import org.vsm.analysis.simulation.capacity.CapacitySimulation;
import org.vsm.analysis.simulation.result.CapacityResult;
import org.vsm.analysis.simulation.result.ResourceResult;
import org.vsm.analysis.simulation.result.WaitCheck;
import org.vsm.analysis.simulation.study.Calibration.Round;
import org.vsm.analysis.simulation.study.Calibration.TeamAvailability;

/**
 * Finds the availability of the teams with which the observed waits arise. Each round simulates, and turns the difference of
 * waits into one of availability by the formula of Allen and Cunneen, scaled to the wait just simulated; teams that hang
 * together settle within a few rounds. Where a round gives so little that queues grow, half of what it took is given back.
 */
public final class Calibrator {
    private static final int MOST_ROUNDS = 40;
    private static final double CLOSE = 0.02;
    private static final double HIGHEST = 1;

    private final Flow flow;
    private final Settings settings;
    private final Execution execution;
    private final Map<String, List<Round>> tried = new LinkedHashMap<>();
    private int rounds;

    private Calibrator(Flow flow, Settings settings, Execution execution) {
        this.flow = flow;
        this.settings = settings;
        this.execution = execution;
    }

    /**
     * Calibrates a state.
     *
     * @throws org.vsm.analysis.NoFiguresException where it cannot be simulated
     * @throws java.util.concurrent.CancellationException if cancelled before anything is known; later, what is known is the result
     */
    public static Calibration of(Flow flow, Settings settings, Execution execution) {
        return new Calibrator(flow, settings, execution).run();
    }

    private Calibration run() {
        Map<String, Double> shares = new LinkedHashMap<>();
        flow.teams().stream().filter(team -> team.people() != null).forEach(team -> shares.put(team.name(), team.available()));
        CapacityResult result = simulate(shares);
        if (!result.isStable()) {
            shares.replaceAll((team, share) -> HIGHEST);
            result = simulate(shares);
        }
        Map<String, Double> enough = new LinkedHashMap<>(shares);
        while (result.isStable() && rounds < MOST_ROUNDS && !isSettled(result, enough) && !execution.cancellation().isCancelled()) {
            adjust(shares, result);
            CapacityResult next = nextThatKeepsUp(shares, enough);
            if (next == null) {
                break;
            }
            enough.putAll(shares);
            result = next;
        }
        return new Calibration(teams(result, enough), result, result.isStable() && isExplained(result));
    }

    /**
     * Half of what was taken is given back until the stream keeps up.
     *
     * @param enough shares with which it does
     * @return null where there is no time left to find them, or nothing would change
     */
    private CapacityResult nextThatKeepsUp(Map<String, Double> shares, Map<String, Double> enough) {
        while (rounds < MOST_ROUNDS && !shares.equals(enough)) {
            try {
                CapacityResult result = simulate(shares);
                if (result.isStable()) {
                    return result;
                }
            } catch (CancellationException e) {
                return null;
            }
            shares.replaceAll((team, share) -> (share + enough.get(team)) / 2);
        }
        return null;
    }

    private CapacityResult simulate(Map<String, Double> shares) {
        Flow changed = flow;
        for (Map.Entry<String, Double> share : shares.entrySet()) {
            changed = ChangedFlow.withAvailability(changed, share.getKey(), share.getValue());
        }
        CapacityResult result = CapacitySimulation.of(changed, settings, execution.part(rounds++, MOST_ROUNDS + 1));
        shares.forEach((team, share) -> tried.computeIfAbsent(team, name -> new ArrayList<>()).add(new Round(rounds, share, simulated(team, result))));
        return result;
    }

    private static Double simulated(String team, CapacityResult result) {
        return checks(result).stream().filter(check -> check.name().equals(team)).map(check -> check.simulated().value()).findFirst().orElse(null);
    }

    private static List<WaitCheck> checks(CapacityResult result) {
        return result.waitChecks().stream().filter(check -> check.kind() == Kind.TEAM).toList();
    }

    private static boolean isExplained(CapacityResult result) {
        return checks(result).stream().allMatch(Calibrator::isClose);
    }

    /** Nothing is left to be found for a team that has all of its time, and lets units wait too long all the same. */
    private static boolean isSettled(CapacityResult result, Map<String, Double> shares) {
        return checks(result).stream().allMatch(check -> isClose(check)
                || shares.get(check.name()) >= HIGHEST && check.simulated().value() > check.observed());
    }

    private static boolean isClose(WaitCheck check) {
        return Math.abs(check.simulated().value() - check.observed()) <= CLOSE * check.observed();
    }

    private void adjust(Map<String, Double> shares, CapacityResult result) {
        for (WaitCheck check : checks(result)) {
            ResourceResult resource = result.resources().stream().filter(each -> each.name().equals(check.name())).findFirst().orElseThrow();
            int servers = (int) Math.ceil(team(check.name()).people());
            HiddenWork hidden = HiddenWork.of(servers, resource.utilisation().value(), check.simulated().value(), check.observed());
            shares.merge(check.name(), hidden.timeLeft(), (share, factor) -> Math.min(HIGHEST, share * factor));
        }
    }

    private Team team(String name) {
        return flow.teams().stream().filter(team -> team.name().equals(name)).findFirst().orElseThrow();
    }

    private List<TeamAvailability> teams(CapacityResult result, Map<String, Double> shares) {
        return checks(result).stream().map(check -> new TeamAvailability(check.name(), check.title(), team(check.name()).available(),
                shares.get(check.name()), check.observed(), check.simulated(), tried.get(check.name()), team(check.name()).written().available()))
                .toList();
    }
}
