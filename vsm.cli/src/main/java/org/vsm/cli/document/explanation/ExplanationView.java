package org.vsm.cli.document.explanation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
import org.vsm.cli.wording.FigureDefinitions;
import org.vsm.cli.wording.FigureWords;
import org.vsm.cli.wording.Numerals;
import org.vsm.cli.wording.Wording;

/** A figure and what is behind it, with the words to tell it. */
final class ExplanationView {

    /** What may rise or fall. */
    private static final Set<String> CHANGES = Set.of("metrics.change", "metrics.byElement", "keyResults.wanted", "keyResults.way.made", "keyResults.way.whole",
            "simulation.change.mean", "simulation.change.p50", "simulation.change.p85", "simulation.change.p95", "simulation.change.low",
            "simulation.change.high", "simulation.proof.difference");

    private final Wording wording;
    private final ExplainedFigure figure;
    private final Durations durations;
    private final Map<String, String> others = new HashMap<>();
    private final Map<String, String> titlesByPath;
    private final ElementTitles titles;
    private final FigureLabels labels = new FigureLabels(this);

    /** @param titlesByPath of improvements, objectives and the like, by the beginning of their paths */
    ExplanationView(Wording wording, ExplainedFigure figure, Map<String, String> titlesByPath) {
        this.titlesByPath = titlesByPath;
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

    /** A state, one with nothing but one improvement, or two with an arrow between them. */
    String stateTitle() {
        String title = figure.alone() == null ? figure.state().title() : text("explain.alone", figure.state().title(), improvement(figure.alone()));
        return figure.from() == null ? title : figure.from().title() + " → " + title;
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
        return !known ? text("kind." + label.kind()) : titles.of(label.name()) == null && !others.containsKey(label.name()) ? label.title() : title(label.name());
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

    /** What people call something that is not of the flow: an improvement, an objective, a key result. */
    String titleAt(String path, String otherwise) {
        return titlesByPath.getOrDefault(path, otherwise);
    }

    /** What people call an improvement. */
    String improvement(String name) {
        return titleAt("improvements." + name, name);
    }

    /** A value with its unit; of a change with its sign, too. */
    String value(FigureName name, Double value) {
        String unit = FigureLabels.unit(name);
        return CHANGES.contains(name.kind()) ? words().change(unit, value) : words().value(unit, value);
    }

    /** What a figure has found, in words: a step, wait or team, or a verdict; null where it looks for nothing. */
    String found(Explanation explanation) {
        if (explanation.of() == null) {
            return null;
        }
        return explanation.name().kind().startsWith("simulation.verdict.") ? text("simulate.verdict." + explanation.of()) : title(explanation.of());
    }

    /** Whether the values of a figure are seconds. */
    boolean isDuration(FigureName name) {
        return words().isDuration(FigureLabels.unit(name));
    }

    /** A value with its unit, durations in seconds too. */
    String exact(FigureName name, Double value) {
        String text = value(name, value);
        return value != null && isDuration(name) && !text.endsWith(" " + text("unit.seconds"))
                ? text("explain.seconds", text, numerals().upTo(2, value)) : text;
    }

    String definition() {
        return definitions().definition(explanation().name().kind());
    }

    List<String> otherDefinitions() {
        return definitions().others(explanation().name().kind());
    }

    private FigureDefinitions definitions() {
        return new FigureDefinitions(wording);
    }

    /** Why a figure has no value. */
    String unknownReason(FigureName name) {
        String belongsTo = name.kind().replaceFirst("\\.[^.]*$", "");
        return Stream.of(name.kind(), FigureLabels.unit(name), belongsTo).map(kind -> "figure." + kind + ".unknown").filter(wording::has).findFirst()
                .map(this::text).orElseGet(() -> text("explain.unknown"));
    }

    /** Names of the figures among the terms, as they are typed. */
    String figuresToExplain(Explanation of) {
        List<String> shown = explanation().parts().stream().map(Explanation::figure).toList();
        return of.terms().stream().map(term -> term.subject()).filter(Subject.OfFigure.class::isInstance)
                .map(subject -> ((Subject.OfFigure) subject).name())
                .filter(name -> definitions().has(name.kind()) && !shown.contains(name.path()))
                .map(FigureName::path).distinct().collect(Collectors.joining(", "));
    }

    String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
