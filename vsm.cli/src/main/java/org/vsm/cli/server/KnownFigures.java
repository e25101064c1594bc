package org.vsm.cli.server;

import com.google.inject.Singleton;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.eclipse.xtext.util.CancelIndicator;
import org.vsm.analysis.FlowAnalysis;
import org.vsm.analysis.figures.StateFigures;
import org.vsm.analysis.reading.FlowReader;
import org.vsm.dsl.model.State;
import org.vsm.dsl.states.EffectiveStates;

/**
 * The figures of states, computed once for each text: an edit makes new objects of all states of a file and of all files
 * that build on it, and the figures of the old ones are forgotten with them.
 */
@Singleton
final class KnownFigures {

    private final Map<State, StateFigures> known = Collections.synchronizedMap(new WeakHashMap<>());

    /**
     * The figures of a state.
     *
     * @throws org.vsm.analysis.NoFiguresException where it has none
     * @throws java.util.concurrent.CancellationException where the client does not want them any more
     */
    StateFigures of(State state, CancelIndicator cancelled) {
        StateFigures figures = known.get(state);
        if (figures == null) {
            figures = FlowAnalysis.of(FlowReader.read(EffectiveStates.of(state)), cancelled::isCanceled);
            known.put(state, figures);
        }
        return figures;
    }
}
