package org.vsm.cli.document.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.vsm.analysis.evidence.Evidence;
import org.vsm.analysis.evidence.Input;
import org.vsm.analysis.evidence.Input.Unknown;
import org.vsm.analysis.figures.PassageFigures.StepCount;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.Cell;
import org.vsm.cli.document.Tone;

/** How far the figures can be trusted: what nobody knows, and what was only estimated. */
final class EvidenceSection implements Section {

    @Override
    public List<Block> blocks(StateView state) {
        Evidence evidence = Evidence.of(state.flow());
        StepCount steps = state.passage().steps();
        List<Cell> points = new ArrayList<>();
        points.add(Cell.of(state.text("evidence.steps", Integer.toString(steps.known()), Integer.toString(steps.total()))));
        points.add(Cell.of(state.text("evidence.sources", size(evidence.inputs()), size(evidence.measured()), size(evidence.estimated()),
                size(evidence.unstated()), size(evidence.unknown()))));
        for (Unknown unknown : Unknown.values()) {
            list(points, "evidence.unknown." + unknown.name().toLowerCase(Locale.ROOT), counting(evidence.unknown(), unknown), Tone.CARE, state);
        }
        list(points, "evidence.estimated", evidence.estimated(), Tone.PLAIN, state);
        return List.of(new Block.Heading(state.text("evidence")), new Block.Points(points));
    }

    private static List<Input> counting(List<Input> inputs, Unknown unknown) {
        return inputs.stream().filter(input -> input.attribute().unknown() == unknown).toList();
    }

    private static void list(List<Cell> points, String key, List<Input> inputs, Tone tone, StateView state) {
        if (!inputs.isEmpty()) {
            InputWords words = new InputWords(state);
            points.add(new Cell(state.text(key, String.join("; ", inputs.stream().map(words::of).toList())), tone));
        }
    }

    private static String size(List<Input> inputs) {
        return Integer.toString(inputs.size());
    }
}
