package org.vsm.dsl.ide.refactor;

import com.google.inject.Inject;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.vsm.dsl.messages.Message;
import org.vsm.dsl.model.Block;
import org.vsm.dsl.model.FlowElement;
import org.vsm.dsl.model.Performer;
import org.vsm.dsl.model.State;
import org.vsm.dsl.model.Step;
import org.vsm.dsl.model.Team;

/** Where a step is another team's than the one directly before, a hand-off can be written between them. */
final class InsertHandoff implements Refactoring {

    private final IValueConverterService converters;

    @Inject
    InsertHandoff(IValueConverterService converters) {
        this.converters = converters;
    }

    @Override
    public List<Way> ways(Selected selected) {
        Step step = selected.around(Step.class);
        FlowElement before = step == null ? null : before(step);
        List<String> teams = step == null ? List.of() : teams(step);
        if (teams.isEmpty() || !(before instanceof Step other) || teams(other).isEmpty() || teams(other).stream().anyMatch(teams::contains)) {
            return List.of();
        }
        int start = Selected.region(step).getOffset();
        String statement = "handoff to " + converters.toString(teams.get(0), "Name");
        return List.of(new Way(Message.of("editor.refactor.handoff", step.getName() == null ? "" : step.getName()), CodeActionKind.RefactorRewrite,
                List.of(new TextEdit(selected.file().text().range(start, 0), statement + "\n" + selected.indentation(step)))));
    }

    private static FlowElement before(Step step) {
        EObject around = step.eContainer();
        List<? extends EObject> siblings = around instanceof Block block ? block.getElements() : around instanceof State state ? state.getItems() : List.of();
        int index = siblings.indexOf(step);
        return index > 0 && siblings.get(index - 1) instanceof FlowElement before ? before : null;
    }

    private static List<String> teams(Step step) {
        return step.getPerformedBy() == null ? List.of() : step.getPerformedBy().getPerformers().stream().map(Performer::getActor)
                .filter(Team.class::isInstance).map(Team.class::cast).map(Team::getName).filter(each -> each != null).toList();
    }
}
