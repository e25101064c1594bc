package org.vsm.dsl.ide.refactor;

import com.google.inject.Inject;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.util.ITextRegion;
import org.vsm.dsl.ide.text.FreeNames;
import org.vsm.dsl.ide.text.OpenFile;
import org.vsm.dsl.messages.Message;
import org.vsm.dsl.messages.Messages;
import org.vsm.dsl.model.FlowElement;
import org.vsm.dsl.model.VsmPackage.Literals;

/** A wait, buffer or hand-off without a name gets one, so that changes can refer to it. */
final class NameElement implements Refactoring {

    private static final Map<EClass, String> KEYS = Map.of(Literals.WAIT, "wait", Literals.BUFFER, "queue", Literals.HANDOFF, "handoff");

    private final Messages messages;

    @Inject
    NameElement(Messages messages) {
        this.messages = messages;
    }

    @Override
    public List<Way> ways(Selected selected) {
        FlowElement element = selected.around(FlowElement.class);
        String key = element == null || element.getName() != null ? null : KEYS.get(element.eClass());
        if (key == null) {
            return List.of();
        }
        ITextRegion keyword = OpenFile.nameRegion(element);
        String name = FreeNames.like(messages.text("editor.refactor." + key + ".name"), element);
        return List.of(new Way(Message.of("editor.refactor.name", name), CodeActionKind.RefactorRewrite,
                List.of(new TextEdit(selected.file().text().range(keyword.getOffset() + keyword.getLength(), 0), " " + name))));
    }
}
