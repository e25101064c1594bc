package org.vsm.cli.document.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.vsm.analysis.figures.PassageFigures;
import org.vsm.analysis.figures.StateFigures;
import org.vsm.analysis.flow.Flow;
import org.vsm.cli.streams.AnalysedState;
import org.vsm.cli.streams.StateFacts;
import org.vsm.cli.streams.StreamFacts;
import org.vsm.cli.wording.Durations;
import org.vsm.cli.wording.ElementTitles;
import org.vsm.cli.wording.Numerals;
import org.vsm.cli.wording.Wording;

/** A state as the sections of its document see it: its figures, and the words to tell them. */
final class StateView {

    private final Wording wording;
    private final StreamFacts stream;
    private final AnalysedState state;
    private final Durations durations;
    private final Map<String, String> others = new HashMap<>();
    private final ElementTitles titles;

    StateView(Wording wording, StreamFacts stream, AnalysedState state) {
        this.wording = wording;
        this.stream = stream;
        this.state = state;
        this.durations = wording.durations(flow().calendar());
        others.putAll(stream.participants());
        flow().teams().forEach(team -> others.put(team.name(), team.title()));
        flow().types().forEach(type -> others.put(type.name(), type.title()));
        this.titles = new ElementTitles(flow(), others, wording);
    }

    StreamFacts stream() {
        return stream;
    }

    StateFacts facts() {
        return state.facts();
    }

    StateFigures figures() {
        return state.figures();
    }

    PassageFigures passage() {
        return figures().passage();
    }

    Flow flow() {
        return figures().flow();
    }

    Numerals numerals() {
        return wording.numerals();
    }

    Wording wording() {
        return wording;
    }

    /** A text of the bundle; its arguments are already words. */
    String text(String key, String... arguments) {
        return wording.text(key, arguments);
    }

    String time(double seconds) {
        return durations.text(seconds);
    }

    String timeOrUnknown(Double seconds) {
        return durations.orUnknown(seconds);
    }

    Durations durations() {
        return durations;
    }

    String percent(double ratio) {
        return numerals().percent(ratio);
    }

    /** A ratio in a column. */
    String share(double ratio) {
        return numerals().percentColumn(ratio);
    }

    String percentOrUnknown(Double ratio) {
        return ratio == null ? wording.unknown() : percent(ratio);
    }

    /** What people call an element, team, party, system or type; the name itself where it is something else. */
    String titleOf(String name) {
        String title = titles.of(name);
        return title == null ? others.getOrDefault(name, name) : title;
    }

    String titlesOf(List<String> names) {
        return String.join(", ", names.stream().map(this::titleOf).toList());
    }

    /** The stream's word for what flows, to be put behind a general one; nothing where it has none. */
    String unitInBrackets() {
        return stream.unit() == null ? "" : " (" + stream.unit() + ")";
    }

    /** The stream's word for what flows. */
    String unit() {
        return stream.unit() == null ? text("unit") : stream.unit();
    }
}
