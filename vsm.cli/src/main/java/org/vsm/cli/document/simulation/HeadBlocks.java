package org.vsm.cli.document.simulation;

import java.util.ArrayList;
import java.util.List;

import org.vsm.analysis.simulation.Settings.Arrivals;
import org.vsm.analysis.simulation.result.CapacityResult;
import org.vsm.analysis.simulation.result.SimulationResult;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.Cell;
import org.vsm.cli.document.Column;
import org.vsm.cli.document.Row;
import org.vsm.cli.document.StateLine;
import org.vsm.cli.document.Tone;
import org.vsm.cli.streams.SimulatedStream;

/** What was simulated, and how. */
final class HeadBlocks {

    private HeadBlocks() {
    }

    static List<Block> of(SimulationView view) {
        SimulatedStream simulated = view.simulated();
        List<Row> rows = new ArrayList<>();
        add(rows, view.text("head.state"), StateLine.of(simulated.state(), view.wording()));
        SimulationResult result = anyResult(simulated);
        boolean capacity = result instanceof CapacityResult;
        add(rows, view.text("simulate.question"), view.text(capacity ? "simulate.question.capacity" : "simulate.question.flow"));
        add(rows, view.text("simulate.runs"), view.text(result.replications() == 1 ? "simulate.runs.one" : "simulate.runs.line",
                view.whole(result.replications()), view.whole(result.settings().units()), view.unit(), Long.toString(result.settings().seed())));
        if (result instanceof CapacityResult capacityResult && simulated.result() != null) {
            add(rows, view.text("simulate.warmup"), view.text(capacityResult.isStable() ? "simulate.warmup.line" : "simulate.warmup.growth", view.whole(capacityResult.warmUp()), view.unit()));
        }
        if (capacity) {
            add(rows, view.text("simulate.arrivals"), view.text(result.settings().arrivals() == Arrivals.POISSON
                    ? "simulate.arrivals.poisson" : "simulate.arrivals.evenly", view.number(view.flow().demandPerDay())));
        }
        if (simulated.cutShort()) {
            add(rows, view.text("simulate.cancelled"), view.text("simulate.cancelled.line"));
        }
        return List.of(new Block.Title(simulated.facts().title() + " · " + simulated.state().title()),
                new Block.Table(List.of(Column.mark(""), Column.words("")), rows));
    }

    private static SimulationResult anyResult(SimulatedStream simulated) {
        if (simulated.result() != null) {
            return simulated.result();
        }
        return simulated.sweep() != null ? simulated.sweep().points().get(0).result() : simulated.calibration().result();
    }

    private static void add(List<Row> rows, String label, String text) {
        rows.add(Row.of(new Cell(label, Tone.MUTED), Cell.of(text)));
    }
}
