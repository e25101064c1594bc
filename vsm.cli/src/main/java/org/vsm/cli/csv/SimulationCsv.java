package org.vsm.cli.csv;

import java.io.PrintStream;

import org.vsm.cli.csv.SimulationLines.Line;
import org.vsm.cli.streams.SimulatedStream;

/**
 * What a simulation told, as a table: a row for each figure, with half the width of its 95 % interval beside it. Durations are
 * seconds of working time, ratios 0 to 1.
 */
public final class SimulationCsv {

    private SimulationCsv() {
    }

    /** Prints one simulation with all that was asked besides. */
    public static void print(SimulatedStream simulated, PrintStream out) {
        new CsvTable<Line>()
                .text("stream", line -> simulated.facts().name())
                .text("state", Line::state)
                .text("study", Line::study)
                .number("at", Line::at)
                .text("kind", Line::kind)
                .text("name", Line::name)
                .text("figure", Line::figure)
                .number("value", Line::value)
                .number("halfWidth", Line::halfWidth)
                .text("words", Line::words)
                .print(SimulationLines.of(simulated), out);
    }
}
