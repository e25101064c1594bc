package org.vsm.dsl.ide.refactor;

import com.google.inject.Inject;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.vsm.dsl.ide.text.OpenFile;
import org.vsm.dsl.messages.Messages;

/** All other ways to write what is marked. */
public class Refactorings {

    private final List<Refactoring> all;
    private final Messages messages;

    @Inject
    Refactorings(WrapSteps wrap, ExtractImprovement extract, FutureStateFromCurrent future, NameElement name, InsertHandoff handoff,
            Messages messages) {
        this.all = List.of(extract, future, wrap, name, handoff);
        this.messages = messages;
    }

    /** What is possible in a part of a file. */
    public List<CodeAction> of(OpenFile file, Range range) {
        Selected selected = new Selected(file, range);
        return all.stream().flatMap(each -> each.ways(selected).stream()).map(way -> {
            CodeAction action = new CodeAction(messages.text(way.title()));
            action.setKind(way.kind());
            action.setEdit(new WorkspaceEdit(Map.of(file.uri().toString(), way.edits().stream().map(file.text()::inLines).toList())));
            return action;
        }).toList();
    }
}
