package org.vsm.dsl.ide.refactor;

import com.google.inject.Inject;
import java.util.List;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
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
        State state = selected.isMarked() ? null : selected.around(State.class);
        if (state == null || state.getKind() != StateKind.CURRENT || state.getName() == null || !(state.eContainer() instanceof ValueStream)) {
            return List.of();
        }
        Range range = selected.file().range(state);
        String indentation = selected.file().text().indentation(range.getStart().getLine());
        String text = "\n\n" + indentation + "future state " + FreeNames.like(messages.text("editor.refactor.future.name"), state) + " from "
                + converters.toString(state.getName(), "Name") + " {\n" + indentation + "}";
        return List.of(new Way(Message.of("editor.refactor.future", state.getName()), CodeActionKind.Refactor,
                List.of(new TextEdit(new Range(range.getEnd(), range.getEnd()), text))));
    }
}
