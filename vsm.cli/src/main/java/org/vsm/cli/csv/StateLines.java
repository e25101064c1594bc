package org.vsm.cli.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.vsm.analysis.figures.Bottlenecks.Bottleneck;
import org.vsm.analysis.figures.ElementFigures;
import org.vsm.analysis.figures.GroupShare;
import org.vsm.analysis.figures.Opportunity;
import org.vsm.analysis.figures.PassageFigures;
import org.vsm.analysis.figures.PassageFigures.Route;
import org.vsm.analysis.figures.PromiseFigures;
import org.vsm.analysis.figures.ResourceFigures;
import org.vsm.analysis.figures.StateFigures;
import org.vsm.analysis.figures.TypeFigures;
import org.vsm.analysis.figures.Waiting;
import org.vsm.analysis.figures.Waste;
import org.vsm.analysis.objectives.KeyResultScore;
import org.vsm.cli.streams.AnalysedState;
import org.vsm.cli.streams.AnalysedStream;

/** Everything of a state that has figures, one line each. */
final class StateLines {

    private final AnalysedStream stream;
    private final AnalysedState state;
    private final Behind behind;
    private final List<Line> lines = new ArrayList<>();

    private StateLines(AnalysedStream stream, AnalysedState state) {
        this.stream = stream;
        this.state = state;
        this.behind = new Behind(state.figures().flow());
    }

    /**
     * A line.
     *
     * @param behind what the text says about elements
     * @param name   null where it has none
     * @param part   whose figures they are: a record of the analysis, or money by its currency
     */
    record Line(AnalysedStream stream, AnalysedState state, Behind behind, String kind, String name, String title, Object part) {

        /** People at work on a step at the same time; null for all others. */
        Double people() {
            return part instanceof ElementFigures element ? behind.people(element) : null;
        }

        /** Where the numbers of an element come from; null for all others. */
        String sources() {
            return part instanceof ElementFigures element ? behind.sources(element) : null;
        }

        /** Of states and types; null else. */
        PassageFigures passage() {
            return part instanceof StateFigures figures ? figures.passage() : part instanceof TypeFigures type ? type.passage() : null;
        }

        /** Of the entering units, of all waiting, of the delivered units. */
        Double share() {
            if (part instanceof TypeFigures type) {
                return type.share();
            }
            if (part instanceof Waiting waiting) {
                return waiting.share();
            }
            return part instanceof Route route ? (Double) route.share() : null;
        }

        /** Waited, wasted, saved, promised. */
        Double seconds() {
            if (part instanceof Waiting waiting) {
                return waiting.seconds();
            }
            if (part instanceof Waste waste) {
                return waste.seconds();
            }
            if (part instanceof Opportunity opportunity) {
                return opportunity.leadTimeSaved();
            }
            return part instanceof PromiseFigures promise ? (Double) promise.promise().within() : null;
        }

        /** Money, the value of a bottleneck, the value of a key result. */
        Double amount() {
            if (part instanceof Double money) {
                return money;
            }
            if (part instanceof Bottleneck bottleneck) {
                return bottleneck.value();
            }
            return part instanceof KeyResultScore score ? score.value() : null;
        }

        static String code(Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT);
        }
    }

    /** The state itself first. */
    static List<Line> of(AnalysedStream stream, AnalysedState state) {
        StateLines lines = new StateLines(stream, state);
        StateFigures figures = state.figures();
        lines.add(state.facts().kind(), state.facts().name(), state.facts().title(), figures);
        lines.elements(figures);
        lines.work(figures);
        lines.waits(figures);
        lines.conclusions(figures);
        lines.keyResults();
        return lines.lines;
    }

    private void add(String kind, String name, String title, Object part) {
        lines.add(new Line(stream, state, behind, kind, name, title, part));
    }

    private void elements(StateFigures figures) {
        for (ElementFigures each : figures.elements()) {
            add(each.label().kind(), each.name(), each.label().title(), each);
        }
        for (TypeFigures type : figures.types()) {
            add("type", type.name(), type.title(), type);
            type.passage().routes().forEach(each -> add("route", type.name(), type.title(), each));
        }
        figures.passage().routes().forEach(each -> add("route", null, null, each));
    }

    private void work(StateFigures figures) {
        for (Map.Entry<String, Double> cost : figures.cost().entrySet()) {
            add("cost", cost.getKey(), null, cost.getValue());
        }
        for (ResourceFigures each : figures.resources()) {
            add("resource", each.name(), each.title(), each);
        }
        groups("activity", figures.byActivity());
        groups("practice", figures.byPractice());
        groups("stage", figures.byStage());
        groups("team", figures.byTeam());
    }

    private void groups(String kind, List<GroupShare> groups) {
        groups.forEach(each -> add(kind, each.name(), null, each));
    }

    private void waits(StateFigures figures) {
        figures.waitingFor().forEach(each -> add("waiting", each.waitingFor(), null, each));
        for (Waste waste : figures.waste()) {
            add("waste", waste.kind(), null, waste);
            waste.problems().forEach(each -> add("problem", each.element(), each.mark().text(), each));
        }
    }

    private void conclusions(StateFigures figures) {
        bottleneck("bottleneck-capacity", figures.bottlenecks().capacity());
        bottleneck("bottleneck-delay", figures.bottlenecks().delay());
        bottleneck("bottleneck-quality", figures.bottlenecks().quality());
        figures.opportunities().forEach(each -> add("opportunity", each.element(), each.title(), each));
        figures.serviceLevels().forEach(each -> add("service-level", each.promise().until(), null, each));
    }

    private void bottleneck(String kind, Bottleneck bottleneck) {
        if (bottleneck != null) {
            add(kind, bottleneck.element(), bottleneck.title(), bottleneck);
        }
    }

    private void keyResults() {
        stream.objectives().forEach(objective -> objective.states().stream().filter(each -> each.state().equals(state.facts()))
                .flatMap(each -> each.score().keyResults().stream())
                .forEach(each -> add("key-result", objective.objective().name(), each.keyResult().title(), each)));
    }
}
