package org.vsm.cli.document.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.vsm.analysis.simulation.result.CapacityResult;
import org.vsm.analysis.simulation.result.FlowResult;
import org.vsm.analysis.simulation.result.Growth;
import org.vsm.analysis.simulation.result.LeadTimeResult;
import org.vsm.analysis.simulation.result.ResourceResult;
import org.vsm.analysis.simulation.result.SimulationResult;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.Cell;
import org.vsm.cli.document.Tone;

/** The answer in a few sentences. */
final class OutcomeSection implements SimulationSection {

    @Override
    public List<Block> blocks(SimulationResult result, SimulationView view) {
        List<Cell> points = new ArrayList<>();
        LeadTimeResult leadTime = result.leadTime();
        if (leadTime != null) {
            points.add(new Cell(view.text("simulate.leadtime", view.unit(), view.timeWithError(leadTime.mean())), Tone.STRONG));
            points.add(Cell.of(leadTime.standardDeviation().value() == 0 ? view.text("simulate.shares.none", view.unit())
                    : view.text("simulate.shares", view.time(leadTime.p50().value()), view.time(leadTime.p85().value()),
                            view.time(leadTime.p95().value()))));
        }
        if (result instanceof FlowResult flow && leadTime != null) {
            points.add(closedForm(flow, view));
        } else if (result instanceof CapacityResult capacity) {
            addCapacity(points, capacity, view);
        } else {
            points.add(new Cell(view.text("simulate.nothing"), Tone.CARE));
        }
        return List.of(new Block.Heading(view.text("summary")), new Block.Points(points));
    }

    private static Cell closedForm(FlowResult result, SimulationView view) {
        String computed = view.time(result.closedForm());
        if (!result.approximate()) {
            return Cell.of(view.text("simulate.closedform", computed));
        }
        double longer = result.leadTime().mean().value() - result.closedForm();
        boolean certain = result.leadTime().mean().low() > result.closedForm();
        return certain ? new Cell(view.text("simulate.closedform.longer", computed, view.time(longer)), Tone.CARE)
                : Cell.of(view.text("simulate.closedform.approximate", computed));
    }

    private static String growth(Growth.Queue queue, SimulationView view) {
        return queue.unitsPerDay().low() <= 0 ? view.text("simulate.unstable.slowly", queue.title())
                : view.text("simulate.unstable.at", queue.title(), view.numberWithError(queue.unitsPerDay()));
    }

    private static void addCapacity(List<Cell> points, CapacityResult result, SimulationView view) {
        if (!result.isStable()) {
            points.add(new Cell(view.text("simulate.unstable", view.unit()), Tone.BAD));
            result.growth().queues().stream().findFirst().ifPresent(queue -> points.add(new Cell(growth(queue, view), Tone.BAD)));
            return;
        }
        if (result.leadTime() == null) {
            points.add(new Cell(view.text("simulate.nothing"), Tone.CARE));
        }
        points.add(Cell.of(view.text("simulate.throughput", view.numberWithError(result.throughputPerDay()), view.numberWithError(result.wip()))));
        result.resources().stream().max(Comparator.comparingDouble((ResourceResult each) -> each.utilisation().value()))
                .ifPresent(busiest -> points.add(Cell.of(view.text("simulate.busiest", busiest.title(), view.percent(busiest.utilisation().value())))));
        if (result.resources().isEmpty()) {
            points.add(new Cell(view.text("simulate.nobody"), Tone.CARE));
        }
        if (result.refused() != null && result.refused().value() > 0) {
            points.add(new Cell(view.text("simulate.refused", view.shareWithError(result.refused())), Tone.CARE));
        }
    }
}
