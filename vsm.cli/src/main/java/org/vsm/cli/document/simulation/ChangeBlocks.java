package org.vsm.cli.document.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.vsm.analysis.simulation.result.SimulationResult;
import org.vsm.analysis.simulation.statistics.Interval;
import org.vsm.analysis.simulation.study.SimulatedChange;
import org.vsm.analysis.simulation.study.SimulatedChange.Verdict;
import org.vsm.analysis.simulation.study.SimulatedComparison.Alone;
import org.vsm.analysis.simulation.study.TargetProof;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.Cell;
import org.vsm.cli.document.Column;
import org.vsm.cli.document.Row;
import org.vsm.cli.document.Tone;
import org.vsm.cli.streams.SimulatedStream.Comparison;
import org.vsm.cli.wording.GoalWords;

/** One state against another, with what is beyond chance. */
final class ChangeBlocks {

    private final SimulationView view;

    ChangeBlocks(SimulationView view) {
        this.view = view;
    }

    List<Block> of(Comparison comparison) {
        SimulatedChange change = comparison.change();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title(view.text("compare.title", view.simulated().state().title(), comparison.to().title())));
        blocks.add(new Block.Paragraph(view.text("simulate.change." + code(change.verdict())), tone(change.verdict())));
        if (change.mean() != null) {
            blocks.add(table(change));
        }
        blocks.addAll(proofs(comparison));
        if (!comparison.alone().isEmpty()) {
            blocks.addAll(alone(comparison.alone()));
        }
        blocks.add(new Block.Paragraph(view.text("simulate.change.note"), Tone.MUTED));
        return blocks;
    }

    private Block table(SimulatedChange change) {
        SimulationResult from = change.from();
        SimulationResult to = change.to();
        List<Column> columns = List.of(Column.mark(""), Column.number(view.text("compare.before")), Column.number(view.text("compare.after")),
                Column.number(view.text("compare.change")), Column.number(view.text("simulate.error.head")));
        return new Block.Table(columns, List.of(
                row("mean", from.leadTime().mean(), to.leadTime().mean(), change.mean()),
                row("p50", from.leadTime().p50(), to.leadTime().p50(), change.p50()),
                row("p85", from.leadTime().p85(), to.leadTime().p85(), change.p85()),
                row("p95", from.leadTime().p95(), to.leadTime().p95(), change.p95())));
    }

    private Row row(String figure, Interval from, Interval to, Interval change) {
        return Row.of(Cell.of(view.text("simulate." + figure)), view.time(from), view.time(to), Cell.of(view.durations().change(change.value())),
                view.timeError(change));
    }

    private List<Block> proofs(Comparison comparison) {
        List<Cell> points = new ArrayList<>();
        if (comparison.change().unitsPerGroup() != null) {
            points.add(Cell.of(view.text("simulate.proof", view.whole(comparison.change().unitsPerGroup()), view.unit())));
        }
        GoalWords words = new GoalWords(view.wording(), view.durations());
        for (TargetProof proof : comparison.proofs()) {
            points.add(Cell.of(view.text("simulate.proof.target", words.title(proof.keyResult()), view.whole(proof.unitsPerGroup()), view.unit())));
        }
        return points.isEmpty() ? List.of() : List.of(new Block.Heading(view.text("simulate.proofs")), new Block.Points(points),
                new Block.Paragraph(view.text("simulate.proof.note"), Tone.MUTED));
    }

    private List<Block> alone(List<Alone> all) {
        List<Column> columns = List.of(Column.words(view.text("contribution.what")), Column.number(view.text("compare.change")),
                Column.number(view.text("simulate.error.head")), Column.mark(""));
        List<Row> rows = all.stream().map(each -> {
            String title = each.improvement().name() == null ? view.text("improvement.other") : each.improvement().title();
            SimulatedChange change = each.change();
            Interval mean = change == null ? null : change.mean();
            return Row.of(Cell.of(title), Cell.of(mean == null ? view.wording().unknown() : view.durations().change(mean.value())),
                    view.timeError(mean), change == null ? Cell.of("") : new Cell(view.text("simulate.verdict." + code(change.verdict())),
                            tone(change.verdict())));
        }).toList();
        List<Block> blocks = new ArrayList<>(List.of(new Block.Heading(view.text("simulate.alone")), new Block.Table(columns, rows)));
        if (all.stream().anyMatch(ChangeBlocks::changesNothing)) {
            blocks.add(new Block.Paragraph(view.text("simulate.alone.nothing"), Tone.MUTED));
        }
        return blocks;
    }

    private static boolean changesNothing(Alone alone) {
        Interval mean = alone.change() == null ? null : alone.change().mean();
        return mean != null && mean.replications().stream().allMatch(change -> change == 0);
    }

    private static String code(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case BETTER -> Tone.GOOD;
            case WORSE -> Tone.BAD;
            case NOT_DISTINGUISHABLE -> Tone.CARE;
        };
    }
}
