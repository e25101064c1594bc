package org.vsm.analysis.rules;

import java.util.ArrayList;
import java.util.List;
import org.vsm.analysis.figures.ResourceFigures;
import org.vsm.analysis.flow.Team;

/** How busy teams are. */
final class Utilisations {

    private Utilisations() {
    }

    /** A team and how busy it is. */
    record Busy(Object origin, String title, double utilisation) {
    }

    /** Teams busier than the one and at most as busy as the other; the lower border belongs to it below 1. */
    static List<Busy> between(AnalysedFlow state, double low, double high) {
        List<Busy> busy = new ArrayList<>();
        for (ResourceFigures resource : state.figures().resources()) {
            Double value = resource.utilisation();
            if (resource.kind() == ResourceFigures.Kind.TEAM && value != null && (value > low || value == low && low < 1) && value <= high) {
                Team team = state.flow().teams().stream().filter(one -> one.name().equals(resource.name())).findFirst().orElseThrow();
                busy.add(new Busy(team.origin(), team.title(), value));
            }
        }
        return busy;
    }
}
