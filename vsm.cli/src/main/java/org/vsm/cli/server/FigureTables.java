package org.vsm.cli.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.vsm.analysis.figures.Bottlenecks.Bottleneck;
import org.vsm.analysis.figures.ElementFigures;
import org.vsm.analysis.figures.PassageFigures;
import org.vsm.analysis.figures.ResourceFigures;
import org.vsm.analysis.figures.StateFigures;
import org.vsm.cli.wording.Durations;
import org.vsm.cli.wording.FigureWords;
import org.vsm.cli.wording.Wording;
import org.vsm.dsl.ide.text.Markdown;
import org.vsm.dsl.model.Named;
import org.vsm.dsl.model.State;

/** Figures of one thing as a table of two columns, and why it is a bottleneck where it is one. */
final class FigureTables {

    /** A wait below it is none that anybody would notice. */
    private static final double MILLISECOND = 0.001;

    private final StateFigures figures;
    private final EditorWords editor;
    private final Wording wording;
    private final Durations durations;
    private final FigureWords words;

    FigureTables(StateFigures figures, EditorWords editor) {
        this.figures = figures;
        this.editor = editor;
        this.wording = editor.wording();
        this.durations = wording.durations(figures.flow().calendar());
        this.words = new FigureWords(wording, durations, null);
    }

    /** Empty for what has no figures. */
    Optional<String> of(Named named) {
        if (named instanceof State) {
            return Optional.of(state());
        }
        if (named.getName() == null) {
            return figures.elements().stream().filter(each -> each.label().origin() == named).findFirst().map(this::element);
        }
        return figures.element(named.getName()).map(this::element).or(() -> resource(named.getName()));
    }

    private String state() {
        PassageFigures passage = figures.passage();
        Table table = new Table();
        figure(table, "leadTime", passage.leadTime());
        String calendar = durations.calendarTime(passage.leadTime());
        if (calendar != null) {
            table.row(wording.text("figure.calendarTime"), calendar);
        }
        figure(table, "leadTimeRange.low", passage.leadTimeRange().low());
        figure(table, "leadTimeRange.high", passage.leadTimeRange().high());
        figure(table, "processTime", passage.processTime());
        figure(table, "waitTime", passage.waitTime());
        figure(table, "flowEfficiency", passage.flowEfficiency());
        figure(table, "valueAddedRatio", passage.valueAddedRatio());
        figure(table, "rolledCompleteAccurate", passage.rolledCompleteAccurate());
        figure(table, "firstTimeThrough", passage.firstTimeThrough());
        figure(table, "rework.leadTime", passage.rework().leadTime());
        figure(table, "delivered", passage.delivered());
        figure(table, "handoffs", passage.handoffs());
        figure(table, "demandPerDay", passage.demandPerDay());
        figure(table, "taktTime", passage.taktTime());
        figure(table, "wip", passage.wip());
        figure(table, "effort", figures.effort().seconds());
        figures.cost().forEach((currency, amount) -> figure(table, "cost." + currency, amount));
        figure(table, "utilisation", figures.highestUtilisation());
        table.row(editor.text("editor.figure.steps"), editor.text("editor.figure.steps.of", passage.steps().known(), passage.steps().total()));
        return table + reasons(bottlenecks().toList());
    }

    private String element(ElementFigures element) {
        Table table = new Table();
        boolean isStep = element.label().kind().equals("step");
        if (isStep) {
            table.row(words.label("processTime"), durations.orUnknown(element.processTime()));
        }
        table.row(words.label("waitTime"), durations.orUnknown(element.waitTime()));
        table.row(editor.text("editor.figure.visits"), wording.numerals().rounded(element.visits()));
        table.row(editor.text("editor.figure.leadTimeShare"), leadTimeShare(element));
        if (element.completeAccurate() != null) {
            table.row(wording.text("steps.accurate"), wording.numerals().percent(element.completeAccurate()));
        }
        if (isStep && element.effort() > 0) {
            figure(table, "effort", element.effort());
        }
        resourceRow(table, element.name());
        return table + reasons(bottlenecks().filter(each -> each.element().equals(element.name())).toList());
    }

    private String leadTimeShare(ElementFigures element) {
        if (element.afterDelivery()) {
            return editor.text("editor.figure.afterDelivery");
        }
        return element.critical() ? wording.numerals().percent(element.leadTimeShare()) : editor.text("editor.figure.besideCriticalPath");
    }

    private Optional<String> resource(String name) {
        boolean known = figures.resources().stream().anyMatch(each -> each.name().equals(name));
        if (!known) {
            return Optional.empty();
        }
        Table table = new Table();
        resourceRow(table, name);
        figures.byTeam().stream().filter(each -> name.equals(each.name())).forEach(each -> {
            table.row(editor.text("editor.figure.leadTimeShare"), wording.numerals().percent(each.leadTimeShare()));
            table.row(editor.text("editor.figure.effortShare"), wording.numerals().percent(each.effortShare()));
        });
        return Optional.of(table + reasons(bottlenecks().filter(each -> each.element().equals(name)).toList()));
    }

    private void resourceRow(Table table, String name) {
        for (ResourceFigures each : figures.resources()) {
            if (each.name().equals(name)) {
                table.row(editor.text("editor.figure.load"), durations.orUnknown(each.loadPerDay()));
                table.row(editor.text("editor.figure.capacity"), durations.orUnknown(each.capacityPerDay()));
                table.row(wording.text("resources.utilisation"), words.value("utilisation", each.utilisation()));
                if (each.queueWait() != null) {
                    table.row(editor.text("editor.figure.queueWait"),
                            wording.text("resources.wait.about", durations.text(each.queueWait() < MILLISECOND ? 0 : each.queueWait())));
                }
            }
        }
    }

    private void figure(Table table, String name, Double value) {
        if (value != null) {
            table.row(words.label(name), words.value(name, value));
        }
    }

    private Stream<Bottleneck> bottlenecks() {
        return Stream.of(figures.bottlenecks().capacity(), figures.bottlenecks().delay(), figures.bottlenecks().quality())
                .filter(Objects::nonNull);
    }

    private String reasons(List<Bottleneck> bottlenecks) {
        BottleneckReasons reasons = new BottleneckReasons(figures, wording, durations);
        StringBuilder text = new StringBuilder();
        bottlenecks.forEach(each -> text.append("\n- ").append(Markdown.plain(reasons.of(each))));
        return text.isEmpty() ? "" : "\n" + text;
    }

    /** Rows of Markdown. */
    private static final class Table {

        private final List<String> rows = new ArrayList<>();

        void row(String label, String value) {
            rows.add("| " + Markdown.plain(label) + " | " + Markdown.plain(value) + " |");
        }

        @Override
        public String toString() {
            return "| | |\n|:--|--:|\n" + String.join("\n", rows);
        }
    }
}
