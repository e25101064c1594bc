package org.vsm.cli.document.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.vsm.analysis.attribution.Attribution.Contribution;
import org.vsm.analysis.objectives.KeyResultScore;
import org.vsm.analysis.plan.Assessment;
import org.vsm.analysis.plan.Assessment.Gain;
import org.vsm.analysis.plan.Improvement;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.Cell;
import org.vsm.cli.document.Column;
import org.vsm.cli.document.Row;
import org.vsm.cli.document.Tone;

/** The entries of a register: in one line what is decided by, beneath it what speaks for it and what was decided. */
final class RegisterTable {

    private final PlanView view;

    RegisterTable(PlanView view) {
        this.view = view;
    }

    Block.Table table() {
        List<Row> rows = new ArrayList<>();
        for (Assessment entry : byRank()) {
            rows.add(row(entry));
            details(entry.improvement()).forEach(line -> rows.add(new Row.Across(2, new Cell(line, Tone.MUTED))));
            entry.expected().forEach(score -> rows.add(new Row.Across(2, effect(score))));
        }
        List<Column> columns = List.of(Column.number("#"), Column.words(view.text("plan.improvement"), 26), Column.mark(view.text("plan.status")),
                Column.mark(view.text("plan.due")), Column.number(view.text("plan.saves")), Column.mark(view.text("plan.gain")),
                Column.number(view.text("plan.effort")), Column.number(view.text("contribution.perhour")));
        return new Block.Table(columns, rows).withoutEmptyColumns();
    }

    /** What is to be chosen from comes first, the best at the top; the rest follows as it is written. */
    private List<Assessment> byRank() {
        return view.plan().entries().stream()
                .sorted(Comparator.comparingInt((Assessment entry) -> entry.rank() == 0 ? Integer.MAX_VALUE : entry.rank())).toList();
    }

    private Row row(Assessment entry) {
        Improvement improvement = entry.improvement();
        boolean overdue = view.plan().attention().overdue().contains(improvement);
        Contribution contribution = entry.contribution();
        return Row.of(Cell.of(entry.rank() == 0 ? "" : Integer.toString(entry.rank())), new Cell(improvement.title(), Tone.STRONG),
                Cell.of(view.text("status." + improvement.status().code())),
                new Cell(improvement.due() == null ? "" : view.date(improvement.due()), overdue ? Tone.BAD : Tone.PLAIN),
                Cell.of(saves(contribution)), Cell.of(entry.gain() == Gain.UNKNOWN ? "" : view.text("gain." + entry.gain().name().toLowerCase(java.util.Locale.ROOT))),
                Cell.of(improvement.effort() == null ? "" : view.time(improvement.effort())),
                Cell.of(contribution == null || contribution.gainPerEffortHour() == null ? "" : view.time(contribution.gainPerEffortHour())));
    }

    /** A rejected one saves nothing; in brackets what it would. */
    private String saves(Contribution contribution) {
        if (contribution == null) {
            return view.unknown();
        }
        if (!contribution.player().rejected()) {
            return view.time(contribution.leadTimeSaved());
        }
        return "(" + view.time(contribution.alone()) + ")";
    }

    private List<String> details(Improvement improvement) {
        List<String> people = new ArrayList<>();
        add(people, "plan.owner", improvement.owner());
        add(people, "plan.source", improvement.source());
        add(people, "plan.priority", improvement.priority() == null ? null : view.text("priority." + improvement.priority()));
        add(people, "plan.costs", improvement.cost() == null ? null : view.money(improvement.cost(), improvement.currency()));
        List<String> tackles = new ArrayList<>(improvement.tackles().stream().map(kind -> view.text("waste." + kind)).toList());
        improvement.problems().forEach(name -> tackles.add(view.problem(name)));
        add(people, "plan.tackles", tackles.isEmpty() ? null : String.join(", ", tackles));
        List<String> lines = new ArrayList<>();
        if (!people.isEmpty()) {
            lines.add(String.join(" · ", people));
        }
        add(lines, "plan.because", improvement.reason());
        if (!improvement.decisions().isEmpty()) {
            lines.add(view.text("plan.decisions", improvement.decisions().stream().map(this::decision).collect(Collectors.joining(" → "))));
        }
        return lines;
    }

    private void add(List<String> texts, String key, String value) {
        if (value != null) {
            texts.add(view.text(key, value));
        }
    }

    private String decision(Improvement.Decision decision) {
        String day = decision.date() == null ? "" : " " + view.date(decision.date());
        String who = decision.text() == null ? "" : " (" + decision.text() + ")";
        return view.text("status." + decision.status().code()) + day + who;
    }

    /** What it should bring, what the model says, and what was measured. */
    private Cell effect(KeyResultScore score) {
        String planned = view.text("plan.effect", view.goal(score.keyResult()), view.value(score, score.target()),
                view.value(score, score.value()));
        if (score.measuredScore() == null) {
            return new Cell(planned + ", " + view.text("plan.effect.unmeasured"), Tone.MUTED);
        }
        boolean hit = score.measuredScore() >= 1;
        return new Cell(planned + ", " + view.text("plan.effect.measured", view.value(score, score.measured()),
                view.text(hit ? "objectives.met" : "objectives.missed")), hit ? Tone.GOOD : Tone.BAD);
    }
}
