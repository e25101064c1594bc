package org.vsm.cli.document.simulation;

import java.util.List;

import org.vsm.analysis.flow.Flow.ServiceLevel;
import org.vsm.analysis.simulation.result.PromiseResult;
import org.vsm.analysis.simulation.result.SimulationResult;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.Cell;
import org.vsm.cli.document.Tone;

/** Whether promises are kept. */
final class ServiceLevelSection implements SimulationSection {

    @Override
    public List<Block> blocks(SimulationResult result, SimulationView view) {
        if (result.serviceLevels().isEmpty() || result.leadTime() == null) {
            return List.of();
        }
        return List.of(new Block.Heading(view.text("promises")),
                new Block.Points(result.serviceLevels().stream().map(each -> point(each, view)).toList()));
    }

    private static Cell point(PromiseResult result, SimulationView view) {
        if (result.reached() == null) {
            return new Cell(view.text("promises.promise", promise(result.promise(), view), view.wording().unknown()), Tone.MUTED);
        }
        String reached = view.text("promises.reached", view.shareWithError(result.reached()));
        boolean isKept = result.reached().low() >= result.promise().promised();
        boolean isBroken = result.reached().high() < result.promise().promised();
        String verdict = view.text(isKept ? "simulate.promise.kept" : isBroken ? "simulate.promise.broken" : "simulate.promise.open");
        Tone tone = isKept ? Tone.GOOD : isBroken ? Tone.BAD : Tone.CARE;
        return new Cell(view.text("promises.promise", promise(result.promise(), view), reached + ", " + verdict), tone);
    }

    private static String promise(ServiceLevel level, SimulationView view) {
        String text = level.until() == null
                ? view.text("promises.within", view.percent(level.promised()), view.time(level.within()))
                : view.text("promises.until", view.percent(level.promised()), view.time(level.within()), view.titleOf(level.until()));
        return level.types().isEmpty() ? text : text + " (" + String.join(", ", level.types().stream().map(view::titleOf).toList()) + ")";
    }
}
