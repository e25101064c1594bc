package org.vsm.cli.document.explanation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.vsm.analysis.explain.Explanation;
import org.vsm.analysis.explain.Factor;
import org.vsm.analysis.explain.FigureName;
import org.vsm.analysis.explain.Subject;
import org.vsm.analysis.explain.Term;
import org.vsm.analysis.flow.Label;
import org.vsm.analysis.flow.WorkType;
import org.vsm.analysis.time.WorkingCalendar;
import org.vsm.cli.model.WrittenAt;
import org.vsm.cli.streams.ExplainedFigure;
import org.vsm.cli.wording.Durations;
import org.vsm.cli.wording.ElementTitles;
import org.vsm.cli.wording.FigureWords;
import org.vsm.cli.wording.Numerals;
import org.vsm.cli.wording.Wording;

/** A figure and what is behind it, with the words to tell it. */
final class ExplanationView {

    private static final int MOST_OTHERS = 9;

    private final Wording wording;
    private final ExplainedFigure figure;
    private final Durations durations;
    private final Map<String, String> others = new HashMap<>();
    private final ElementTitles titles;
    private final FigureLabels labels = new FigureLabels(this);

    ExplanationView(Wording wording, ExplainedFigure figure) {
        this.wording = wording;
        this.figure = figure;
        this.durations = wording.durations(figure.flow().calendar());
        others.putAll(figure.stream().participants());
        figure.flow().teams().forEach(team -> others.put(team.name(), team.title()));
        this.titles = new ElementTitles(figure.flow(), others, wording);
    }

    Explanation explanation() {
        return figure.explanation();
    }

    ExplainedFigure figure() {
        return figure;
    }

    String streamTitle() {
        return figure.stream().title();
    }

    String stateTitle() {
        return figure.state().title();
    }

    Wording wording() {
        return wording;
    }

    Durations durations() {
        return durations;
    }

    Numerals numerals() {
        return wording.numerals();
    }

    String text(String key, String... arguments) {
        return wording.text(key, arguments);
    }

    /** Where an origin stands; null where it was not written. */
    WrittenAt writtenAt(Object origin) {
        return origin == null ? null : figure.writtenAt().apply(origin);
    }

    /** The file in which the first of the numbers stands: its name need not be repeated. Null where there is none. */
    String mainFile() {
        return origins().map(this::writtenAt).filter(Objects::nonNull).map(WrittenAt::file).findFirst().orElse(null);
    }

    /** Where the numbers come from, those of parts included. */
    Stream<Object> origins() {
        return terms(explanation()).flatMap(term -> term.factors().stream()).map(Factor::origin).filter(Objects::nonNull);
    }

    /** All terms, those of parts included. */
    static Stream<Term> terms(Explanation explanation) {
        return Stream.concat(explanation.terms().stream(), explanation.parts().stream().flatMap(ExplanationView::terms));
    }

    WorkingCalendar calendar() {
        return figure.flow().calendar();
    }

    String title(String name) {
        String title = titles.of(name);
        return title == null ? others.getOrDefault(name, name) : title;
    }

    /** What people call an element; a choice and the like by what it is. */
    String title(Label label) {
        boolean known = titles.of(label.name()) != null || others.containsKey(label.name()) || !ElementTitles.isUnnamed(label);
        return known ? title(label.name()) : text("kind." + label.kind());
    }

    /** What people call a figure, with what it is of. */
    String label(FigureName name) {
        return labels.of(name);
    }

    String typeTitle(String type) {
        return figure.flow().types().stream().filter(each -> each.name().equals(type)).map(WorkType::title).findFirst().orElse(type);
    }

    FigureWords words() {
        String currency = figure.flow().teams().stream().map(team -> team.currency()).filter(each -> each != null).findFirst().orElse(null);
        return new FigureWords(wording, durations, currency);
    }

    /** A value with its unit. */
    String value(FigureName name, Double value) {
        return words().value(FigureLabels.key(name), value);
    }

    /** A value with its unit, durations in seconds too. */
    String exact(FigureName name, Double value) {
        String text = value(name, value);
        return value != null && words().isDuration(name.kind()) && !text.endsWith(" " + text("unit.seconds"))
                ? text("explain.seconds", text, numerals().upTo(2, value)) : text;
    }

    String definition() {
        return text(key() + ".definition");
    }

    List<String> otherDefinitions() {
        List<String> definitions = new ArrayList<>();
        for (int i = 1; i <= MOST_OTHERS && wording.has(key() + ".other." + i); i++) {
            definitions.add(text(key() + ".other." + i));
        }
        return definitions;
    }

    /** Why there is no value. */
    String unknownReason() {
        String reason = "figure." + explanation().name().kind() + ".unknown";
        return wording.has(reason) ? text(reason) : text("explain.unknown");
    }

    private String key() {
        return "explain." + explanation().name().kind();
    }

    /** Names of the figures among the terms, as they are typed. */
    String figuresToExplain(Explanation of) {
        return of.terms().stream().map(term -> term.subject()).filter(Subject.OfFigure.class::isInstance)
                .map(subject -> ((Subject.OfFigure) subject).name()).filter(name -> wording.has("explain." + name.kind() + ".definition"))
                .map(FigureName::path).distinct().collect(Collectors.joining(", "));
    }

    String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
