package org.vsm.dsl.validation.rules.changes;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.xtext.EcoreUtil2;
import org.vsm.dsl.model.Document;
import org.vsm.dsl.model.Named;
import org.vsm.dsl.model.State;
import org.vsm.dsl.model.VsmPackage;
import org.vsm.dsl.model.Was;
import org.vsm.dsl.scoping.StateNames;
import org.vsm.dsl.scoping.StreamNames;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.StateRule;
import org.vsm.dsl.validation.StateView;

/** "was" names an element of a state that this one is built from; with no such state, of another state of the stream. */
public final class WasUnknown extends StateRule {

    public static final String CODE = "was-unknown";

    public WasUnknown() {
        super(CODE);
    }

    @Override
    protected void check(StateView state, Findings findings) {
        List<Was> all = state.all(Was.class);
        if (all.isEmpty()) {
            return;
        }
        Set<String> names = namesBefore(state);
        for (Was was : all) {
            for (int i = 0; i < was.getNames().size(); i++) {
                if (!names.contains(was.getNames().get(i))) {
                    findings.add(Finding.at(was).in(VsmPackage.Literals.WAS__NAMES, i).saying("\"" + was.getNames().get(i) + "\""));
                }
            }
        }
    }

    private static Set<String> namesBefore(StateView view) {
        State state = view.source();
        List<State> before = StateNames.basesOf(state);
        if (before.isEmpty() && view.stream() != null) {
            before = StreamNames.statesOf(view.stream(), EcoreUtil2.getContainerOfType(state, Document.class)).stream()
                    .filter(each -> each != state).toList();
        }
        Set<String> names = new HashSet<>();
        for (State each : before) {
            each.eAllContents().forEachRemaining(object -> {
                if (object instanceof Named named) {
                    names.add(named.getName());
                }
            });
        }
        return names;
    }
}
