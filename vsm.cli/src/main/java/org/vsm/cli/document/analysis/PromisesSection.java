package org.vsm.cli.document.analysis;

import java.util.ArrayList;
import java.util.List;

import org.vsm.analysis.figures.PromiseFigures;
import org.vsm.analysis.flow.Flow.ServiceLevel;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.Cell;

/** What the customers were promised. */
final class PromisesSection implements Section {

    @Override
    public List<Block> blocks(StateView state) {
        List<Cell> points = new ArrayList<>();
        for (PromiseFigures each : state.figures().serviceLevels()) {
            points.add(Cell.of(state.text("promises.promise", promise(each.promise(), state), each.reached() == null
                    ? state.text("promises.simulate") : state.text("promises.reached", state.percent(each.reached())))));
        }
        return points.isEmpty() ? List.of() : List.of(new Block.Heading(state.text("promises")), new Block.Points(points));
    }

    private static String promise(ServiceLevel level, StateView state) {
        String text = level.until() == null
                ? state.text("promises.within", state.percent(level.promised()), state.time(level.within()))
                : state.text("promises.until", state.percent(level.promised()), state.time(level.within()), state.titleOf(level.until()));
        return level.types().isEmpty() ? text : text + " (" + state.titlesOf(level.types()) + ")";
    }
}
