package org.vsm.cli.document.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.vsm.analysis.simulation.result.CapacityResult;
import org.vsm.analysis.simulation.result.Growth;
import org.vsm.analysis.simulation.result.ResourceResult;
import org.vsm.analysis.simulation.study.Sweep;
import org.vsm.analysis.simulation.study.SweepParameter;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.Cell;
import org.vsm.cli.document.Column;
import org.vsm.cli.document.Row;
import org.vsm.cli.document.Tone;

/** The lead time over one figure that was varied: a table that is its own chart. */
final class SweepBlocks {

    private static final int LONGEST = 20;

    private final SimulationView view;

    SweepBlocks(SimulationView view) {
        this.view = view;
    }

    List<Block> of(Sweep sweep) {
        double longest = sweep.points().stream().filter(point -> point.result().leadTime() != null)
                .mapToDouble(point -> point.result().leadTime().mean().value()).max().orElse(0);
        List<Column> columns = List.of(Column.number(name(sweep.parameter())), Column.number(view.text("figure.leadTime")),
                Column.number(view.text("simulate.error.head")), Column.number(view.text("simulate.p95")),
                Column.number(view.text("simulate.sweep.busiest")), Column.words(""));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(view.text("simulate.sweep")));
        blocks.add(new Block.Table(columns, sweep.points().stream().map(point -> row(sweep, point, longest)).toList()));
        if (sweep.knee().value() != null) {
            blocks.add(new Block.Paragraph(view.text("simulate.sweep.knee", value(sweep.parameter(), sweep.knee().value())), Tone.STRONG));
            blocks.add(new Block.Paragraph(view.text("simulate.sweep.note"), Tone.MUTED));
        } else {
            blocks.add(Block.paragraph(view.text("simulate.sweep.noknee")));
        }
        return blocks;
    }

    private Row row(Sweep sweep, Sweep.Point point, double longest) {
        CapacityResult result = point.result();
        Cell value = Cell.of(value(sweep.parameter(), point.value()));
        Cell busiest = Cell.of(result.resources().stream().max(Comparator.comparingDouble((ResourceResult each) -> each.utilisation().value()))
                .map(each -> view.share(each.utilisation().value())).orElse(view.wording().unknown()));
        if (result.leadTime() == null) {
            return Row.of(value, Cell.of(view.wording().unknown()), Cell.of(""), Cell.of(view.wording().unknown()), busiest,
                    new Cell(growth(result.growth()), Tone.BAD));
        }
        double mean = result.leadTime().mean().value();
        String bar = "█".repeat((int) Math.max(1, Math.round(mean / longest * LONGEST)));
        return Row.of(value, view.time(result.leadTime().mean()), view.timeError(result.leadTime().mean()), view.time(result.leadTime().p95()),
                busiest, Cell.of(bar));
    }

    /** @param growth null where nothing is delivered, and nothing grows */
    private String growth(Growth growth) {
        if (growth == null) {
            return view.wording().unknown();
        }
        String perDay = growth.unitsPerDay().low() <= 0 ? view.text("simulate.sweep.grows")
                : view.text("simulate.sweep.growth", view.number(growth.unitsPerDay().value()));
        return growth.queues().isEmpty() ? perDay : view.text("simulate.sweep.growth.at", perDay, growth.queues().get(0).title());
    }

    private String name(SweepParameter parameter) {
        if (parameter instanceof SweepParameter.People people) {
            return view.text("simulate.sweep.people", view.titleOf(people.team()));
        }
        if (parameter instanceof SweepParameter.Availability available) {
            return view.text("simulate.sweep.available", view.titleOf(available.team()));
        }
        return view.text("simulate.sweep.demand");
    }

    private String value(SweepParameter parameter, double value) {
        return parameter instanceof SweepParameter.People ? view.number(value) : view.percent(value);
    }
}
