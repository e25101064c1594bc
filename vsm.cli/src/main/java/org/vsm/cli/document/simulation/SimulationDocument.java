package org.vsm.cli.document.simulation;

import java.util.ArrayList;
import java.util.List;

import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.simulation.result.SimulationResult;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.Document;
import org.vsm.cli.streams.SimulatedStream;
import org.vsm.cli.wording.Wording;

/** What a simulation told, for people: every figure with its error. */
public final class SimulationDocument {

    private static final List<SimulationSection> SECTIONS = List.of(new OutcomeSection(), new GrowthSection(), new LeadTimeSection(),
            new HistogramSection(), new ServiceLevelSection(), new TypeSection(), new BranchSection(), new ResourceSection(),
            new WaitCheckSection(), new StepSection(), new LaneSection());

    private SimulationDocument() {
    }

    /**
     * The document.
     *
     * @param flow of the simulated state
     */
    public static Document of(SimulatedStream simulated, Flow flow, Wording wording) {
        SimulationView view = new SimulationView(wording, simulated, flow);
        List<Block> blocks = new ArrayList<>(HeadBlocks.of(view));
        SimulationResult result = simulated.result();
        if (result != null) {
            SECTIONS.forEach(section -> blocks.addAll(section.blocks(result, view)));
        }
        if (simulated.comparison() != null) {
            blocks.addAll(new ChangeBlocks(view).of(simulated.comparison()));
        }
        if (simulated.sweep() != null) {
            blocks.addAll(new SweepBlocks(view).of(simulated.sweep()));
        }
        if (simulated.calibration() != null) {
            blocks.addAll(new CalibrationBlocks(view).of(simulated.calibration()));
        }
        return new Document(blocks);
    }
}
