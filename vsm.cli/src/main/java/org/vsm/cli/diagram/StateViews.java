package org.vsm.cli.diagram;

import java.util.List;
import java.util.Locale;
import org.vsm.analysis.FlowAnalysis;
import org.vsm.analysis.compare.Comparison;
import org.vsm.analysis.compare.StateComparison;
import org.vsm.analysis.reading.FlowReader;
import org.vsm.analysis.reading.ObjectiveReader;
import org.vsm.cli.diagram.compare.CompareView;
import org.vsm.cli.diagram.compare.ComparedStates;
import org.vsm.cli.diagram.lanes.LanesView;
import org.vsm.cli.diagram.map.MapView;
import org.vsm.cli.diagram.words.DrawnState;
import org.vsm.cli.document.comparison.AttributeWords;
import org.vsm.cli.document.comparison.ComparisonView;
import org.vsm.cli.streams.AnalysedState;
import org.vsm.cli.streams.ComparedState;
import org.vsm.cli.streams.StateFacts;
import org.vsm.cli.streams.StreamFacts;
import org.vsm.cli.wording.Wording;
import org.vsm.dsl.model.State;
import org.vsm.dsl.model.ValueStream;
import org.vsm.dsl.states.EffectiveState;
import org.vsm.dsl.states.EffectiveStates;

/** From states of the text to what can be drawn of them. */
public final class StateViews {

    private final Locale language;

    /** @param language of labels */
    public StateViews(Locale language) {
        this.language = language;
    }

    /**
     * The map of a state.
     *
     * @throws org.vsm.analysis.NoFiguresException where it cannot be computed
     */
    public View map(State state) {
        return new MapView(drawn(state));
    }

    /** The same with a lane for each team. */
    public View lanes(State state) {
        return new LanesView(drawn(state));
    }

    /** One state above another one of the same stream. */
    public View comparison(ValueStream stream, State from, State to) {
        DrawnState before = drawn(from);
        DrawnState after = drawn(to);
        Comparison comparison = StateComparison.of(before.figures(), after.figures(), ObjectiveReader.read(stream));
        ComparedState compared = new ComparedState(new AnalysedState(StateFacts.of(to), after.figures()), comparison, null, List.of());
        ComparisonView words = new ComparisonView(Wording.in(language), StreamFacts.of(stream), new AnalysedState(StateFacts.of(from), before.figures()),
                compared);
        return new CompareView(new ComparedStates(before, after, comparison, new AttributeWords(words)));
    }

    private DrawnState drawn(State state) {
        EffectiveState effective = EffectiveStates.of(state);
        return new DrawnState(effective, FlowAnalysis.of(FlowReader.read(effective)), language);
    }
}
