package org.vsm.analysis.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.vsm.analysis.flow.Label;
import org.vsm.dsl.model.Buffer;
import org.vsm.dsl.model.Choice;
import org.vsm.dsl.model.Delivery;
import org.vsm.dsl.model.FlowElement;
import org.vsm.dsl.model.Handoff;
import org.vsm.dsl.model.Named;
import org.vsm.dsl.model.Option;
import org.vsm.dsl.model.Parallel;
import org.vsm.dsl.model.Stage;
import org.vsm.dsl.model.State;
import org.vsm.dsl.model.Wait;
import org.vsm.dsl.scoping.StateNames;
import org.vsm.dsl.states.EffectiveState;

/**
 * A name for every element. One without a name gets its kind and number, counted per kind in the text that it was
 * written in, the oldest state first; so it keeps its name in every state that inherits it.
 */
final class ElementNames {

    private final EffectiveState state;
    private final Map<EObject, String> numbered = new HashMap<>();

    ElementNames(EffectiveState state) {
        this.state = state;
        Map<String, Integer> counters = new HashMap<>();
        List<State> chain = new ArrayList<>(StateNames.basesOf(state.source()));
        Collections.reverse(chain);
        chain.add(state.source());
        for (State each : chain) {
            for (TreeIterator<EObject> all = each.eAllContents(); all.hasNext();) {
                number(all.next(), counters);
            }
        }
    }

    Label label(Named element) {
        EObject origin = state.originOf(element);
        String kind = kindOf(element);
        String name = element.getName() != null ? element.getName() : numbered.getOrDefault(origin, kind);
        return new Label(name, element.getTitle() != null ? element.getTitle() : name, kind, origin);
    }

    private void number(EObject object, Map<String, Integer> counters) {
        if (object instanceof FlowElement || object instanceof Option) {
            String kind = kindOf((Named) object);
            int number = counters.merge(kind, 1, Integer::sum);
            numbered.put(object, kind + "-" + number);
        }
    }

    private static String kindOf(Named element) {
        if (element instanceof Buffer buffer) {
            return buffer.getKind().getLiteral();
        }
        if (element instanceof Wait wait) {
            return wait.isDelay() ? "delay" : "wait";
        }
        if (element instanceof Handoff) {
            return "handoff";
        }
        if (element instanceof Delivery) {
            return "delivery";
        }
        if (element instanceof Parallel) {
            return "parallel";
        }
        if (element instanceof Choice) {
            return "choice";
        }
        if (element instanceof Option) {
            return "option";
        }
        return element instanceof Stage ? "stage" : "step";
    }
}
