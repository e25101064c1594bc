package org.vsm.cli.diagram.boxes;

import java.util.HashSet;
import java.util.Set;
import org.vsm.analysis.figures.Bottlenecks.Bottleneck;
import org.vsm.analysis.figures.ResourceFigures;
import org.vsm.analysis.figures.StateFigures;

/**
 * The teams that limit the stream or cannot keep up: they bear a mark wherever they are named.
 *
 * @param names of resources; steps among them name no team
 */
public record StrainedTeams(Set<String> names) {

    /** No line ends between the mark and the team. */
    private static final String SIGN = "\u25b2\u00a0";

    public static StrainedTeams of(StateFigures figures) {
        Bottleneck capacity = figures.bottlenecks().capacity();
        Set<String> names = new HashSet<>();
        if (capacity != null) {
            names.add(capacity.element());
            figures.resources().stream().filter(each -> each.strain() == ResourceFigures.Strain.OVERLOADED).map(ResourceFigures::name).forEach(names::add);
        }
        return new StrainedTeams(names);
    }

    public boolean holds(String team) {
        return names.contains(team);
    }

    /** The words for a team, with the mark before them where it is one of these. */
    public String marked(String team, String words) {
        return holds(team) ? SIGN + words : words;
    }
}
