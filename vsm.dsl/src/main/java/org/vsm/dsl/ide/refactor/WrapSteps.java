package org.vsm.dsl.ide.refactor;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.TextEdit;
import org.vsm.dsl.ide.text.FreeNames;
import org.vsm.dsl.ide.text.Wrapping;
import org.vsm.dsl.messages.Message;
import org.vsm.dsl.messages.Messages;
import org.vsm.dsl.model.Block;
import org.vsm.dsl.model.FlowElement;
import org.vsm.dsl.model.State;

/** Steps that are marked go into a stage, or side by side into a parallel block. */
final class WrapSteps implements Refactoring {

    private final Messages messages;

    @Inject
    WrapSteps(Messages messages) {
        this.messages = messages;
    }

    @Override
    public List<Way> ways(Selected selected) {
        List<FlowElement> elements = selected.isMarked() ? selected.touched(siblings(selected)) : List.of();
        if (elements.isEmpty() || !selected.areTogether(elements)) {
            return List.of();
        }
        List<Way> ways = new ArrayList<>();
        String stage = FreeNames.like(messages.text("editor.refactor.stage.name"), elements.get(0));
        ways.add(new Way(Message.of("editor.refactor.stage"), CodeActionKind.RefactorRewrite, List.of(selected.wrapped(elements, "stage " + stage))));
        if (elements.size() > 1 && new Branches(elements).arePossible()) {
            ways.add(new Way(Message.of("editor.refactor.parallel"), CodeActionKind.RefactorRewrite, List.of(parallel(elements, selected))));
        }
        return ways;
    }

    /** The elements of the innermost block around the beginning that reaches to the end. */
    private static List<FlowElement> siblings(Selected selected) {
        EObject around = selected.file().objectAt(selected.range().getStart());
        for (EObject each = around; each != null; each = each.eContainer()) {
            List<FlowElement> elements = each instanceof Block block ? block.getElements()
                    : each instanceof State state ? state.getItems().stream().filter(FlowElement.class::isInstance).map(FlowElement.class::cast).toList() : null;
            if (elements != null && (each instanceof State || Selected.region(each).contains(selected.file().text().getTextRegion(selected.range())))) {
                return elements;
            }
        }
        return List.of();
    }

    /** One branch for each. */
    private static TextEdit parallel(List<FlowElement> elements, Selected selected) {
        String indentation = selected.indentation(elements.get(0));
        String branches = selected.parts(elements).stream().map(each -> Wrapping.shifted(indentation + each, selected.file().text()))
                .collect(Collectors.joining("\n" + indentation + "} and {\n"));
        return new TextEdit(selected.rangeOf(elements), "parallel {\n" + branches + "\n" + indentation + "}");
    }
}
