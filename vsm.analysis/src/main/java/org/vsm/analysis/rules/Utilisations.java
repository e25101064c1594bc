package org.vsm.analysis.rules;

import java.util.ArrayList;
import java.util.List;
import org.vsm.analysis.figures.ResourceFigures;
import org.vsm.analysis.flow.Label;
import org.vsm.analysis.flow.Team;

/** How busy teams are, and steps with stations. */
final class Utilisations {

    private Utilisations() {
    }

    /** A team or step, and how busy it is. */
    record Busy(Object origin, String title, double utilisation) {
    }

    /** Those busier than the one and at most as busy as the other; the lower border belongs to it below 1. */
    static List<Busy> between(AnalysedFlow state, double low, double high) {
        List<Busy> busy = new ArrayList<>();
        for (ResourceFigures resource : state.figures().resources()) {
            Double value = resource.utilisation();
            if (value != null && (value > low || value == low && low < 1) && value <= high) {
                busy.add(busy(state, resource));
            }
        }
        return busy;
    }

    private static Busy busy(AnalysedFlow state, ResourceFigures resource) {
        if (resource.kind() == ResourceFigures.Kind.TEAM) {
            Team team = state.flow().teams().stream().filter(one -> one.name().equals(resource.name())).findFirst().orElseThrow();
            return new Busy(team.origin(), team.title(), resource.utilisation());
        }
        Label step = state.steps().stream().map(node -> node.element().label()).filter(one -> one.name().equals(resource.name()))
                .findFirst().orElseThrow();
        return new Busy(step.origin(), step.title(), resource.utilisation());
    }
}
