package org.vsm.dsl.ide.refactor;

import com.google.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.CodeActionKind;
import org.vsm.dsl.ide.text.FreeNames;
import org.vsm.dsl.messages.Message;
import org.vsm.dsl.messages.Messages;
import org.vsm.dsl.model.Alter;
import org.vsm.dsl.model.Change;
import org.vsm.dsl.model.State;

/** Loose changes of a state become an improvement of their own. */
final class ExtractImprovement implements Refactoring {

    private final Messages messages;

    @Inject
    ExtractImprovement(Messages messages) {
        this.messages = messages;
    }

    @Override
    public List<Way> ways(Selected selected) {
        State state = selected.around(State.class);
        if (state == null) {
            return List.of();
        }
        List<Change> loose = state.getItems().stream().filter(Change.class::isInstance).map(Change.class::cast).toList();
        List<Change> changes = selected.isMarked() ? selected.touched(loose)
                : loose.stream().filter(each -> each == selected.around(Change.class)).toList();
        if (changes.isEmpty() || !selected.areTogether(changes) || dividesShares(changes, loose)) {
            return List.of();
        }
        String name = FreeNames.like(messages.text("editor.refactor.improvement.name"), state);
        return List.of(new Way(Message.of("editor.refactor.improvement"), CodeActionKind.RefactorExtract,
                List.of(selected.wrapped(changes, "improvement " + name))));
    }

    /** Shares of one choice that are set together hold together; what is set apart would scale the others. */
    private static boolean dividesShares(List<Change> changes, List<Change> loose) {
        Set<EObject> divided = changes.stream().map(ExtractImprovement::whole).filter(Objects::nonNull).collect(Collectors.toSet());
        return loose.stream().filter(each -> !changes.contains(each)).anyMatch(each -> divided.contains(whole(each)));
    }

    /** The choice or stream of which a change sets a share; null where it sets none. */
    private static EObject whole(Change change) {
        return change instanceof Alter alter && alter.getToPercent() != null && alter.getTarget() != null ? alter.getTarget().eContainer() : null;
    }
}
