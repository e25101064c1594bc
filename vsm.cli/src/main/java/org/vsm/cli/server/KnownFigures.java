package org.vsm.cli.server;

import com.google.inject.Singleton;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.xtext.util.CancelIndicator;
import org.vsm.analysis.FlowAnalysis;
import org.vsm.analysis.figures.StateFigures;
import org.vsm.analysis.reading.FlowReader;
import org.vsm.dsl.model.State;
import org.vsm.dsl.states.EffectiveStates;

/**
 * The figures of states, computed once for each text: an edit makes new objects of all states of a file and of all files
 * that build on it, and the figures of the old ones are forgotten with them; the last ones of each state are kept until
 * there are new ones.
 */
@Singleton
final class KnownFigures {

    private final Map<State, StateFigures> known = Collections.synchronizedMap(new WeakHashMap<>());
    private final Map<String, StateFigures> last = new ConcurrentHashMap<>();

    /**
     * The figures of a state.
     *
     * @throws org.vsm.analysis.NoFiguresException where it has none
     * @throws java.util.concurrent.CancellationException where the client does not want them any more
     */
    StateFigures of(State state, CancelIndicator cancelled) {
        // a key that is pressed makes an editor ask for them in several ways at once: one computes, the others wait
        synchronized (state) {
            StateFigures figures = known.get(state);
            if (figures == null) {
                figures = FlowAnalysis.of(FlowReader.read(EffectiveStates.of(state)), cancelled::isCanceled);
                known.put(state, figures);
                last.put(keyOf(state), figures);
            }
            return figures;
        }
    }

    /** The figures that a state of this name had the last time that it had some; empty where it never had. */
    Optional<StateFigures> before(State state) {
        return Optional.ofNullable(last.get(keyOf(state)));
    }

    private static String keyOf(State state) {
        return (state.eResource() == null ? "" : state.eResource().getURI()) + "#" + state.getName();
    }
}
