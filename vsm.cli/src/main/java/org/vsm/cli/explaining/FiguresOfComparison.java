package org.vsm.cli.explaining;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.vsm.analysis.attribution.Attribution;
import org.vsm.analysis.attribution.Attribution.Contribution;
import org.vsm.analysis.compare.AttributeChange;
import org.vsm.analysis.compare.ContextChange;
import org.vsm.analysis.compare.ElementChange;
import org.vsm.analysis.explain.Explanation;
import org.vsm.analysis.explain.FigureName;
import org.vsm.analysis.explain.comparison.ComparisonExplaining;
import org.vsm.analysis.objectives.KeyResultScore;
import org.vsm.analysis.objectives.ObjectiveScore;
import org.vsm.analysis.reading.StateCoalitions;
import org.vsm.cli.document.comparison.AttributeWords;
import org.vsm.cli.document.comparison.ComparisonView;
import org.vsm.cli.document.comparison.PlayerWords;
import org.vsm.cli.model.WrittenAt;
import org.vsm.cli.streams.ComparedState;
import org.vsm.cli.streams.ComparedStream;
import org.vsm.cli.streams.ExplainedFigure;
import org.vsm.cli.streams.StatesToCompare;
import org.vsm.cli.streams.StreamComparison;
import org.vsm.cli.wording.GoalWords;
import org.vsm.cli.wording.Wording;

/** The figures of two states side by side: those of {@code vsm compare}, and what a portfolio counts of a state. */
public final class FiguresOfComparison extends ExplainableFigures {

    private final ComparedStream stream;
    private final ComparedState later;
    private final Function<Object, WrittenAt> writtenAt;

    /** @throws org.vsm.analysis.NoFiguresException where a state cannot be computed */
    public FiguresOfComparison(StatesToCompare states, Function<Object, WrittenAt> writtenAt) {
        this(states, StreamComparison.of(states), writtenAt);
    }

    private FiguresOfComparison(StatesToCompare states, ComparedStream stream, Function<Object, WrittenAt> writtenAt) {
        super(explaining(states, stream.to().get(0)).all());
        this.stream = stream;
        this.later = stream.to().get(0);
        this.writtenAt = writtenAt;
    }

    private static ComparisonExplaining explaining(StatesToCompare states, ComparedState later) {
        if (states.from() == states.to().get(0)) {
            return ComparisonExplaining.ofObjectives(later.comparison());
        }
        return later.attribution() == null ? new ComparisonExplaining(later.comparison())
                : new ComparisonExplaining(later.comparison(), later.attribution(), later.enough(),
                        StateCoalitions.between(states.from(), states.to().get(0)).orElseThrow());
    }

    @Override
    ExplainedFigure figure(Explanation explanation) {
        return new ExplainedFigure(stream.facts(), stream.from().facts(), later.state().facts(), later.state().figures().flow(), explanation, writtenAt);
    }

    @Override
    public Map<String, String> titles(Wording wording) {
        Map<String, String> titles = new HashMap<>();
        ComparisonView view = new ComparisonView(wording, stream.facts(), stream.from(), later);
        Attribution attribution = later.attribution();
        if (attribution != null) {
            attribution.contributions().forEach(each -> add(titles, each, wording));
            attribution.rejected().forEach(each -> add(titles, each, wording));
        }
        AttributeWords attributes = new AttributeWords(view);
        for (ElementChange change : later.comparison().elements()) {
            titles.put("elements." + change.name(), change.to() == null ? view.titleBefore(change.name()) : view.titleAfter(change.name()));
            add(titles, "elements." + change.name(), change.details(), attributes);
        }
        for (ContextChange change : later.comparison().context()) {
            String name = change.name() == null ? change.kind() : change.name();
            titles.put("context." + name, change.title() == null ? wording.text("context." + change.kind()) : change.title());
            add(titles, "context." + name, change.details(), attributes);
        }
        addObjectives(titles, wording);
        return titles;
    }

    /** Attributes that changed have no names: they go by their numbers from 1. */
    private static void add(Map<String, String> titles, String of, List<AttributeChange> details, AttributeWords attributes) {
        for (int i = 0; i < details.size(); i++) {
            titles.put(of + "." + (i + 1), attributes.name(details.get(i)));
        }
    }

    private static void add(Map<String, String> titles, Contribution contribution, Wording wording) {
        String name = contribution.player().nameOr(FigureName.NONE);
        titles.put("improvements." + name, PlayerWords.title(contribution.player(), wording));
    }

    private void addObjectives(Map<String, String> titles, Wording wording) {
        GoalWords goals = new GoalWords(wording, wording.durations(stream.from().figures().flow().calendar()));
        int number = 0;
        for (ObjectiveScore objective : later.comparison().objectives()) {
            titles.put("objectives." + objective.objective().name(), objective.objective().title());
            for (KeyResultScore score : objective.keyResults()) {
                titles.put("keyResults." + ++number, goals.title(score.keyResult()));
            }
        }
    }
}
