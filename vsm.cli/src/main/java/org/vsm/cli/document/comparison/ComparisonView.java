package org.vsm.cli.document.comparison;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.vsm.analysis.figures.StateFigures;
import org.vsm.analysis.flow.WorkType;
import org.vsm.cli.streams.AnalysedState;
import org.vsm.cli.streams.ComparedState;
import org.vsm.cli.streams.StreamFacts;
import org.vsm.cli.wording.BottleneckWords;
import org.vsm.cli.wording.Durations;
import org.vsm.cli.wording.ElementTitles;
import org.vsm.cli.wording.FigureWords;
import org.vsm.cli.wording.Wording;

/** A state compared with the baseline, as the sections of a document see it. */
public final class ComparisonView {

    private final Wording wording;
    private final StreamFacts stream;
    private final AnalysedState from;
    private final ComparedState to;
    private final Durations durations;
    private final Map<String, String> others = new HashMap<>();
    private final ElementTitles titlesBefore;
    private final ElementTitles titlesAfter;

    public ComparisonView(Wording wording, StreamFacts stream, AnalysedState from, ComparedState to) {
        this.wording = wording;
        this.stream = stream;
        this.from = from;
        this.to = to;
        this.durations = wording.durations(from.figures().flow().calendar());
        others.putAll(stream.participants());
        addOthers(from.figures());
        addOthers(to.state().figures());
        this.titlesBefore = new ElementTitles(from.figures().flow(), others, wording);
        this.titlesAfter = new ElementTitles(to.state().figures().flow(), others, wording);
    }

    private void addOthers(StateFigures figures) {
        figures.flow().teams().forEach(team -> others.put(team.name(), team.title()));
        figures.flow().types().forEach(type -> others.put(type.name(), type.title()));
    }

    Wording wording() {
        return wording;
    }

    StreamFacts stream() {
        return stream;
    }

    AnalysedState from() {
        return from;
    }

    ComparedState to() {
        return to;
    }

    Durations durations() {
        return durations;
    }

    String text(String key, String... arguments) {
        return wording.text(key, arguments);
    }

    FigureWords figures() {
        Map<String, Double> cost = new HashMap<>(from.figures().cost());
        cost.putAll(to.state().figures().cost());
        return new FigureWords(wording, durations, cost.size() == 1 ? cost.keySet().iterator().next() : null);
    }

    BottleneckWords bottlenecks() {
        return new BottleneckWords(wording, durations);
    }

    /** Names of all types of work of the later state. */
    Set<String> types() {
        return to.state().figures().flow().types().stream().map(WorkType::name).collect(Collectors.toSet());
    }

    /** What people call an element of the earlier state, or else whatever bears the name. */
    public String titleBefore(String name) {
        return or(titlesBefore.of(name), or(titlesAfter.of(name), others.getOrDefault(name, name)));
    }

    /** What people call an element of the later state, or else whatever bears the name. */
    public String titleAfter(String name) {
        return or(titlesAfter.of(name), titleBefore(name));
    }

    private static String or(String title, String otherwise) {
        return title == null ? otherwise : title;
    }
}
