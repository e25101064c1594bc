package org.vsm.cli.document.simulation;

import java.util.List;

import org.vsm.analysis.simulation.result.CapacityResult;
import org.vsm.analysis.simulation.result.SimulationResult;
import org.vsm.cli.document.Block;

/** A part of the document of a simulation; empty where it has nothing to say. */
interface SimulationSection {

    List<Block> blocks(SimulationResult result, SimulationView view);

    /** A part that only a simulation with capacities has. */
    interface OfCapacity extends SimulationSection {

        List<Block> ofCapacity(CapacityResult result, SimulationView view);

        @Override
        default List<Block> blocks(SimulationResult result, SimulationView view) {
            return result instanceof CapacityResult capacity ? ofCapacity(capacity, view) : List.of();
        }
    }
}
