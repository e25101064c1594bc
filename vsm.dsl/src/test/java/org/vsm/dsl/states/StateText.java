package org.vsm.dsl.states;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.vsm.dsl.model.Document;
import org.vsm.dsl.testing.Models;
import org.vsm.dsl.testing.StatePrinter;

/** A stream with a current state "AsIs" and a state "ToBe" that is built from it, as text. */
final class StateText {

    private static final String AROUND = """
            value stream S {
                type Small 80 %%
                type Large 20 %%
                customer Staff demands 30 per day
                team Desk { people 3 }
                team Second { people 2 }
                system Itsm
                current state AsIs { %s }
                future state ToBe from AsIs { %s }
            }
            """;

    private StateText() {
    }

    /** The state ToBe. */
    static EffectiveState toBe(String asIs, String toBe) {
        return EffectiveStates.of(Models.state(text(asIs, toBe), "ToBe"));
    }

    static Document text(String asIs, String toBe) {
        return Models.parse(AROUND.formatted(asIs.replace("\n", "\n        "), toBe.replace("\n", "\n        ")));
    }

    /** Asserts the flow of ToBe; types are not printed, and no change may fail. */
    static void assertToBe(String asIs, String toBe, String expected) {
        EffectiveState state = toBe(asIs, toBe);
        assertEquals("", issues(state));
        assertEquals(expected, printed(state));
    }

    static String printed(EffectiveState state) {
        return StatePrinter.print(state).replaceAll("(?m)^type .*\\n", "");
    }

    /** Asserts what goes wrong, each as {@code CODE "text that it is reported at" (arguments)}. */
    static void assertIssues(String asIs, String toBe, String expected) {
        assertEquals(expected, issues(toBe(asIs, toBe)));
    }

    static String issues(EffectiveState state) {
        StringBuilder all = new StringBuilder();
        for (StateIssue each : state.issues()) {
            all.append(each.code()).append(" \"").append(textAt(each)).append("\"\n");
        }
        return all.toString();
    }

    private static String textAt(StateIssue issue) {
        return issue.feature() == null ? NodeModelUtils.getTokenText(NodeModelUtils.findActualNodeFor(issue.where()))
                : textOf(issue.where(), issue.feature(), issue.index());
    }

    private static String textOf(EObject owner, EStructuralFeature feature, int index) {
        java.util.List<INode> nodes = NodeModelUtils.findNodesForFeature(owner, feature);
        return NodeModelUtils.getTokenText(nodes.get(Math.max(index, 0)));
    }
}
