package org.vsm.cli.document.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.vsm.analysis.plan.Assessment;
import org.vsm.analysis.plan.Improvement;
import org.vsm.analysis.plan.Improvement.Status;
import org.vsm.analysis.plan.Plan;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.Cell;
import org.vsm.cli.document.Column;
import org.vsm.cli.document.Document;
import org.vsm.cli.document.Row;
import org.vsm.cli.document.Tone;
import org.vsm.cli.streams.PlannedStream;
import org.vsm.cli.wording.Wording;

/** The improvement register of a stream: entries, what was left lying, open problems, how well it is kept. */
public final class PlanDocument {

    private final PlanView view;

    private PlanDocument(PlanView view) {
        this.view = view;
    }

    /** The document of a register. */
    public static Document of(PlannedStream stream, Wording wording) {
        return new Document(new PlanDocument(new PlanView(wording, stream)).blocks());
    }

    private List<Block> blocks() {
        Plan plan = view.plan();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title(view.text("plan.title", view.stream().facts().title())));
        blocks.add(head());
        blocks.add(new Block.Heading(view.text("summary")));
        blocks.add(new Block.Points(summary(plan)));
        if (!plan.entries().isEmpty()) {
            blocks.add(new Block.Heading(view.text("plan.register")));
            blocks.add(new RegisterTable(view).table());
            blocks.add(new Block.Paragraph(view.text("plan.rule"), Tone.MUTED));
        }
        attention(blocks, plan.attention());
        problems(blocks, plan);
        health(blocks, plan);
        return blocks;
    }

    private Block head() {
        List<Row> rows = new ArrayList<>();
        rows.add(row("plan.on", view.date(view.plan().on())));
        String owner = view.stream().facts().owner();
        rows.add(row("head.owner", owner == null ? view.text("head.noowner") : owner));
        if (view.stream().current() != null) {
            rows.add(row("plan.today", view.text("plan.today.leadtime", view.stream().current().facts().title(),
                    view.time(view.stream().today().passage().leadTime()))));
        }
        return new Block.Table(List.of(Column.mark(""), Column.words("")), rows);
    }

    private Row row(String key, String text) {
        return Row.of(new Cell(view.text(key), Tone.MUTED), Cell.of(text));
    }

    private List<Cell> summary(Plan plan) {
        List<String> counts = new ArrayList<>();
        Arrays.stream(Status.values()).forEach(status -> {
            long count = plan.entries().stream().filter(each -> each.improvement().status() == status).count();
            if (count > 0) {
                counts.add(view.text("plan.count", Long.toString(count), view.text("status." + status.code())));
            }
        });
        List<Cell> points = new ArrayList<>();
        points.add(new Cell(counts.isEmpty() ? view.text("plan.empty")
                : view.text(plan.entries().size() == 1 ? "plan.counts.one" : "plan.counts", Integer.toString(plan.entries().size()),
                        String.join(", ", counts)), Tone.STRONG));
        plan.entries().stream().filter(each -> each.rank() == 1 && each.contribution() != null && each.contribution().leadTimeSaved() > 0)
                .map(Assessment::improvement).findFirst()
                .ifPresent(best -> points.add(Cell.of(view.text("plan.best", best.title()))));
        return points;
    }

    private void attention(List<Block> blocks, Plan.Attention attention) {
        List<Cell> points = new ArrayList<>();
        attention.overdue().forEach(each -> points.add(new Cell(view.text("plan.overdue", each.title(), view.date(each.due()), owner(each)), Tone.BAD)));
        attention.withoutOwner().forEach(each -> points.add(new Cell(view.text("plan.noowner", each.title()), Tone.CARE)));
        attention.withoutDue().forEach(each -> points.add(new Cell(view.text("plan.nodue", each.title()), Tone.CARE)));
        attention.unverified().forEach(each -> points.add(new Cell(view.text("plan.unverified", each.title()), Tone.CARE)));
        if (!points.isEmpty()) {
            blocks.add(new Block.Heading(view.text("plan.attention")));
            blocks.add(new Block.Points(points));
        }
    }

    private String owner(Improvement improvement) {
        return improvement.owner() == null ? view.text("head.noowner") : improvement.owner();
    }

    private void problems(List<Block> blocks, Plan plan) {
        if (!plan.problems().isEmpty()) {
            blocks.add(new Block.Heading(view.text("plan.problems")));
            blocks.add(new Block.Points(plan.problems().stream()
                    .map(each -> Cell.of(view.text("waste.problem", each.element().title(), each.problem().text()))).toList()));
        }
    }

    private void health(List<Block> blocks, Plan plan) {
        if (plan.entries().isEmpty()) {
            return;
        }
        Plan.Health health = plan.health();
        List<Row> rows = List.of(
                row("plan.health.age", health.meanAge() == null ? view.text("plan.health.noage")
                        : view.text("plan.health.ages", view.days(health.meanAge()), view.days(health.oldest()))),
                row("plan.health.verified", health.proposalToVerified() == null ? view.text("plan.health.unverified") : view.days(health.proposalToVerified())),
                row("plan.health.hits", health.judged() == 0 ? view.text("plan.health.unjudged")
                        : view.text("plan.health.hit", Integer.toString(health.hits()), Integer.toString(health.judged()), view.percent(health.hitRate()))));
        blocks.add(new Block.Heading(view.text("plan.health")));
        blocks.add(new Block.Table(List.of(Column.mark(""), Column.words("")), rows));
    }
}
