package org.vsm.dsl.ide.refactor;

import com.google.inject.Inject;
import java.util.List;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.vsm.dsl.ide.text.FreeNames;
import org.vsm.dsl.messages.Message;
import org.vsm.dsl.messages.Messages;
import org.vsm.dsl.model.State;
import org.vsm.dsl.model.StateKind;
import org.vsm.dsl.model.ValueStream;

/** A current state gets a future one, built from it and still without changes. */
final class FutureStateFromCurrent implements Refactoring {

    private final Messages messages;
    private final IValueConverterService converters;

    @Inject
    FutureStateFromCurrent(Messages messages, IValueConverterService converters) {
        this.messages = messages;
        this.converters = converters;
    }

    @Override
    public List<Way> ways(Selected selected) {
        State state = state(selected);
        if (state == null || state.getKind() != StateKind.CURRENT || state.getName() == null || !(state.eContainer() instanceof ValueStream)) {
            return List.of();
        }
        Position end = selected.rangeOf(List.of(state)).getEnd();
        String indentation = selected.indentation(state);
        String text = "\n\n" + indentation + "future state " + FreeNames.like(messages.text("editor.refactor.future.name"), state) + " from "
                + converters.toString(state.getName(), "Name") + " {\n" + indentation + "}";
        return List.of(new Way(Message.of("editor.refactor.future", state.getName()), CodeActionKind.Refactor,
                List.of(new TextEdit(new Range(end, end), text))));
    }

    /** The state at the caret, or the only one that is marked as a whole. */
    private static State state(Selected selected) {
        if (!selected.isMarked()) {
            return selected.around(State.class);
        }
        List<State> marked = EcoreUtil2.getAllContentsOfType(selected.file().document(), State.class).stream().filter(selected::covers).toList();
        return marked.size() == 1 ? marked.get(0) : null;
    }
}
