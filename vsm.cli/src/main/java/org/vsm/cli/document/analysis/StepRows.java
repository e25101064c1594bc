package org.vsm.cli.document.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.vsm.analysis.figures.ElementFigures;
import org.vsm.analysis.flow.Choice;
import org.vsm.analysis.flow.Delivery;
import org.vsm.analysis.flow.Element;
import org.vsm.analysis.flow.Parallel;
import org.vsm.analysis.flow.Stage;
import org.vsm.analysis.flow.Step;
import org.vsm.cli.document.Cell;
import org.vsm.cli.document.Row;
import org.vsm.cli.document.Tone;
import org.vsm.cli.wording.ElementTitles;

/** Turns the elements of a flow into the rows of a table, nested as they are. */
final class StepRows {

    private static final int VISIT_DECIMALS = 2;
    private static final double LARGE_SHARE = 0.2;

    private final StateView state;
    private final RouteWords routes;
    private final ShareBar bar;
    private final Map<String, ElementFigures> figures = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();

    StepRows(StateView state) {
        this.state = state;
        this.routes = new RouteWords(state);
        this.bar = new ShareBar(state.figures().elements().stream().mapToDouble(ElementFigures::leadTimeShare).max().orElse(0));
        state.figures().elements().forEach(each -> figures.put(each.name(), each));
    }

    List<Row> of(List<Element> elements) {
        add(elements, 0);
        return rows;
    }

    private void add(List<Element> elements, int depth) {
        elements.forEach(element -> add(element, depth));
    }

    private void add(Element element, int depth) {
        if (element instanceof Stage stage) {
            across(depth, stage.label().title(), Tone.STRONG);
            add(stage.elements(), depth + 1);
        } else if (element instanceof Choice choice) {
            choice(choice, depth);
        } else if (element instanceof Parallel parallel) {
            parallel(parallel, depth);
        } else if (element instanceof Delivery delivery) {
            across(depth, routes.delivery(delivery), Tone.STRONG);
        } else {
            rows.add(row(figures.get(element.label().name()), depth));
        }
        if (element instanceof Step step) {
            ways(step, depth + 1);
        }
    }

    private void choice(Choice choice, int depth) {
        boolean first = true;
        for (Choice.Option option : choice.options()) {
            across(depth, routes.option(option, first), Tone.MUTED);
            add(option.elements(), depth + 1);
            first = false;
        }
    }

    private void parallel(Parallel parallel, int depth) {
        String key = "steps.parallel";
        for (List<Element> branch : parallel.branches()) {
            across(depth, state.text(key), Tone.MUTED);
            add(branch, depth + 1);
            key = "steps.and";
        }
    }

    private void ways(Step step, int depth) {
        for (Step.Rework rework : step.reworks()) {
            across(depth, routes.rework(rework), Tone.MUTED);
            add(rework.wayBack(), depth + 1);
        }
        step.skips().forEach(skip -> across(depth, routes.skip(skip), Tone.MUTED));
        step.leaves().forEach(leave -> across(depth, routes.leave(leave), Tone.MUTED));
    }

    private void across(int depth, String text, Tone tone) {
        rows.add(new Row.Across(depth, new Cell(text, tone)));
    }

    private Row row(ElementFigures figures, int depth) {
        boolean step = figures.label().kind().equals("step");
        boolean counts = figures.critical() && !figures.afterDelivery();
        String share = counts ? state.share(figures.leadTimeShare()) : state.wording().unknown();
        Tone weight = figures.leadTimeShare() >= LARGE_SHARE ? Tone.CARE : Tone.PLAIN;
        return new Row.Cells(depth, List.of(Cell.of(title(figures)), time(figures.waitTime(), false),
                step ? time(figures.processTime(), true) : Cell.of(""),
                Cell.of(state.numerals().fixed(figures.visits(), VISIT_DECIMALS)),
                Cell.of(figures.completeAccurate() == null ? "" : state.percent(figures.completeAccurate())),
                new Cell(share, weight), new Cell(bar.of(figures.leadTimeShare()), weight),
                Cell.of(state.titlesOf(figures.teams()))));
    }

    /** A wait that takes no time is left blank: most steps have none. */
    private Cell time(Double seconds, boolean zero) {
        if (seconds == null) {
            return new Cell("?", Tone.CARE);
        }
        return Cell.of(seconds == 0 && !zero ? "" : state.time(seconds));
    }

    /** What is no step says what it is. */
    private String title(ElementFigures figures) {
        String kind = figures.label().kind();
        String title = state.titleOf(figures.name());
        return kind.equals("step") || ElementTitles.isUnnamed(figures.label()) ? title
                : state.text("steps.kind", title, state.text("kind." + kind));
    }
}
