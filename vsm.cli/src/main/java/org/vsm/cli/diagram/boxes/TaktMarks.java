package org.vsm.cli.diagram.boxes;

import java.util.Set;
import java.util.stream.Collectors;
import org.vsm.analysis.chain.FlowGraph;
import org.vsm.analysis.chain.Reading;
import org.vsm.analysis.figures.ResourceFigures;
import org.vsm.analysis.figures.StateFigures;
import org.vsm.analysis.leadtime.SolvedFlow;
import org.vsm.analysis.resources.TaktCheck;

/**
 * The steps that take longer per unit than the demand leaves time for.
 *
 * @param slower their names
 */
record TaktMarks(Set<String> slower) {

    static TaktMarks of(StateFigures figures) {
        if (figures.passage().taktTime() == null) {
            return new TaktMarks(Set.of());
        }
        Set<String> slower = TaktCheck.of(SolvedFlow.of(FlowGraph.of(figures.flow()), Reading.Rework.KEPT)).stream().filter(each -> each.ratio() > 1)
                .map(each -> each.node().element().label().name()).collect(Collectors.toSet());
        figures.resources().stream().filter(each -> each.kind() == ResourceFigures.Kind.STEP && each.strain() == ResourceFigures.Strain.OVERLOADED)
                .map(ResourceFigures::name).forEach(slower::add);
        return new TaktMarks(slower);
    }

    boolean isSlower(String step) {
        return slower.contains(step);
    }
}
