package org.vsm.cli.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.vsm.analysis.attribution.Attribution;
import org.vsm.analysis.attribution.Attribution.Contribution;
import org.vsm.analysis.attribution.Player;
import org.vsm.analysis.compare.AttributeChange;
import org.vsm.analysis.compare.Comparison;
import org.vsm.analysis.compare.Comparison.BottleneckMove;
import org.vsm.analysis.compare.ContextChange;
import org.vsm.analysis.compare.ElementChange;
import org.vsm.analysis.flow.Label;
import org.vsm.analysis.objectives.KeyResultScore;
import org.vsm.analysis.objectives.ObjectiveScore;
import org.vsm.cli.streams.ComparedState;
import org.vsm.cli.streams.ComparedStream;

/** Everything that a comparison says of a later state, one line each. */
final class ComparisonLines {

    /** Stands for the changes that belong to no improvement; a name with a hyphen needs quotation marks, so none is this one by accident. */
    static final String OTHER_CHANGES = "other-changes";

    private final ComparedStream stream;
    private final ComparedState state;
    private final List<Line> lines = new ArrayList<>();

    private ComparisonLines(ComparedStream stream, ComparedState state) {
        this.stream = stream;
        this.state = state;
    }

    /**
     * A line.
     *
     * @param name null where it has none
     * @param part what it says: a record of the analysis
     */
    record Line(ComparedStream stream, ComparedState state, String kind, String name, String title, Object part) {
    }

    /** Improvements that are enough together. */
    record Enough(Set<Player> improvements) {
    }

    /** Figures first, as in the text. */
    static List<Line> of(ComparedStream stream, ComparedState state) {
        ComparisonLines lines = new ComparisonLines(stream, state);
        Comparison comparison = state.comparison();
        comparison.metrics().forEach(each -> lines.add("figure", each.name(), null, each));
        comparison.bottlenecks().forEach(lines::bottleneck);
        comparison.objectives().forEach(lines::objective);
        if (state.attribution() != null) {
            lines.attribution(state.attribution());
        }
        state.enough().forEach(each -> lines.add("enough", null, null, new Enough(each)));
        comparison.context().forEach(lines::context);
        comparison.elements().forEach(lines::element);
        return lines.lines;
    }

    /** The name of an improvement, or the word for the other changes. */
    static String name(Player player) {
        return player.nameOr(OTHER_CHANGES);
    }

    private void add(String kind, String name, String title, Object part) {
        lines.add(new Line(stream, state, kind, name, title, part));
    }

    private void bottleneck(BottleneckMove move) {
        if (move.from() != null || move.to() != null) {
            add("bottleneck-" + move.question(), null, null, move);
        }
    }

    private void objective(ObjectiveScore objective) {
        String name = objective.objective().name();
        add("objective", name, objective.objective().title(), objective);
        for (KeyResultScore each : objective.keyResults()) {
            add("key-result", name, each.keyResult().title(), each);
            each.history().forEach(measured -> add("measurement", name, each.keyResult().title(), measured));
        }
    }

    private void attribution(Attribution attribution) {
        attribution.contributions().forEach(each -> contribution("improvement", each));
        attribution.rejected().forEach(each -> contribution("rejected", each));
        attribution.pairs().forEach(each -> add("pair", name(each.first()), null, each));
    }

    private void contribution(String kind, Contribution contribution) {
        add(kind, name(contribution.player()), contribution.player().title(), contribution);
    }

    private void context(ContextChange change) {
        add(change.kind(), change.name(), change.title(), change);
        details(change.name(), change.title(), change.details());
    }

    private void element(ElementChange change) {
        Label label = change.to() != null ? change.to() : change.from();
        add(label.kind(), label.name(), label.title(), change);
        details(label.name(), label.title(), change.details());
    }

    private void details(String name, String title, List<AttributeChange> details) {
        details.forEach(each -> add("attribute", name, title, each));
    }
}
