package org.vsm.cli.diagram.boxes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vsm.analysis.figures.ElementFigures;
import org.vsm.analysis.flow.Provenance;
import org.vsm.analysis.flow.ShareFact;
import org.vsm.analysis.flow.Step;
import org.vsm.analysis.flow.TimeFact;
import org.vsm.analysis.flow.Typed;
import org.vsm.cli.diagram.boxes.StepContent.Row;
import org.vsm.cli.diagram.parts.Highlight;
import org.vsm.cli.diagram.scene.Ink;
import org.vsm.cli.diagram.words.DiagramWords;
import org.vsm.cli.diagram.words.DrawnState;

/** Puts the facts and figures of steps into words. */
public final class StepContents {

    private final DrawnState input;
    private final DiagramWords words;
    private final TaktMarks takt;
    private final TypedRows typed;
    private final StrainedTeams strainedTeams;

    public StepContents(DrawnState input, DiagramWords words) {
        this.input = input;
        this.words = words;
        this.takt = TaktMarks.of(input.figures());
        this.strainedTeams = StrainedTeams.of(input.figures());
        this.typed = new TypedRows(words, input.figures().flow().types());
    }

    public StepContent of(Step step) {
        List<Row> rows = rows(step);
        List<Highlight> bottlenecks = new BottleneckMarks(input, words).of(step.label().name());
        List<Highlight> marks = new ArrayList<>(bottlenecks);
        if (takt.isSlower(step.label().name())) {
            marks.add(new Highlight(Highlight.Kind.TAKT, words.text("slowerThanTakt")));
        }
        List<String> notes = notes(step);
        boolean strained = isStrained(step);
        String team = team(step);
        String spoken = Stream.of(Stream.of(step.label().title() + (team == null ? "" : " (" + team + ")")),
                rows.stream().map(each -> each.label() + " " + each.value()), marks.stream().map(Highlight::text), notes.stream())
                .flatMap(each -> each).collect(Collectors.joining("\n"));
        ElementFigures figures = input.figuresOf(step.label());
        StepContent.Look look = new StepContent.Look(figures != null && figures.onMainRoute(), isEstimated(step), !bottlenecks.isEmpty(), strained);
        return new StepContent(step.label().title(), team, rows, marks, notes, look, spoken);
    }

    private List<String> notes(Step step) {
        List<String> notes = new ArrayList<>(new Notes(words).of(step.problems(), step.wastes()));
        for (Step.Leave leave : step.leaves()) {
            String types = words.typesOf(leave.share());
            String share = (types.isEmpty() ? "" : types + " ") + words.share(leave.share().value());
            notes.add(words.text("leave", leave.reason() == null ? share : share + " " + leave.reason()));
        }
        return notes;
    }

    /** Whether a team of the step is what limits the stream, or cannot keep up. */
    private boolean isStrained(Step step) {
        return step.performers() != null && step.performers().all().stream().anyMatch(each -> strainedTeams.holds(each.name()));
    }

    public static boolean isEstimated(Step step) {
        return Stream.concat(step.processTime().stream(), step.waitTime().stream()).map(Typed::value)
                .anyMatch(each -> each.source().kind() == Provenance.Kind.ESTIMATED);
    }

    private String team(Step step) {
        if (step.performers() == null) {
            return step.automated() ? words.text("automated") : null;
        }
        String joint = step.performers().alternative() ? " " + words.text("or") + " " : " + ";
        return step.performers().all().stream()
                .map(each -> strainedTeams.marked(each.name(), (each.people() == 1 ? "" : words.number(each.people()) + " × ") + words.titleOf(each.name()) + size(each)))
                .collect(Collectors.joining(joint));
    }

    /** How many people a team has, where it is said. */
    private String size(Step.Performer performer) {
        return input.figures().flow().teams().stream().filter(each -> each.name().equals(performer.name()) && each.people() != null)
                .map(each -> " (" + words.number(each.people()) + ")").findFirst().orElse("");
    }

    private List<Row> rows(Step step) {
        List<Row> rows = new ArrayList<>();
        rows.addAll(typed.rows("processTime", step.processTime(), this::time));
        if (!isNone(step.waitTime())) {
            rows.addAll(typed.rows("waitTime", step.waitTime(), this::time));
        }
        rows.addAll(typed.rows("cycleTime", step.cycleTime(), this::time));
        if (step.changeover() != null) {
            rows.addAll(typed.rows("changeover", step.changeover().time(), this::time));
        }
        rows.addAll(typed.rows("completeAccurate", step.completeAccurate(), this::share));
        if (step.people() != 1) {
            rows.add(row("people", words.number(step.people())));
        }
        if (step.batch() > 1) {
            rows.add(row("batch", words.number(step.batch())));
        }
        if (step.stations() != null) {
            rows.add(row("stations", words.number(step.stations())));
        }
        if (step.uptime() != 1) {
            rows.add(row("uptime", words.percent(step.uptime())));
        }
        ElementFigures figures = input.figuresOf(step.label());
        if (figures != null && Math.abs(figures.visits() - 1) > 5e-4) {
            rows.add(row("visits", words.number(figures.visits())));
        }
        if (step.value() != null) {
            rows.add(new Row("value", null, words.text("value"), words.text("value." + step.value().kind()), inkOf(step.value().kind())));
        }
        return rows;
    }

    private Row row(String key, String value) {
        return new Row(key, null, words.text(key), value, Ink.TEXT);
    }

    private static Ink inkOf(String value) {
        return switch (value) {
            case "value-adding" -> Ink.VALUE;
            case "necessary" -> Ink.NECESSARY;
            default -> Ink.WASTE;
        };
    }

    private static boolean isNone(List<Typed<TimeFact>> times) {
        return times.stream().allMatch(each -> each.value().time().isKnown() && each.value().time().high() == 0);
    }

    private String time(TimeFact fact) {
        return words.time(fact.time(), fact.source().kind() == Provenance.Kind.ESTIMATED);
    }

    private String share(ShareFact fact) {
        return (fact.isKnown() && fact.source().kind() == Provenance.Kind.ESTIMATED ? "~" : "") + words.share(fact);
    }
}
