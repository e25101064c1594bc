package org.vsm.dsl.ide.refactor;

import com.google.inject.Inject;
import java.util.List;
import org.eclipse.lsp4j.CodeActionKind;
import org.vsm.dsl.ide.text.FreeNames;
import org.vsm.dsl.messages.Message;
import org.vsm.dsl.messages.Messages;
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
        boolean together = !changes.isEmpty() && state.getItems().indexOf(changes.get(changes.size() - 1)) - state.getItems().indexOf(changes.get(0)) == changes.size() - 1;
        String name = together ? FreeNames.like(messages.text("editor.refactor.improvement.name"), state) : "";
        return together ? List.of(new Way(Message.of("editor.refactor.improvement"), CodeActionKind.RefactorExtract,
                List.of(selected.wrapped(changes, "improvement " + name)))) : List.of();
    }
}
