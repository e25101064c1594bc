package org.vsm.dsl.ide.complete;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.vsm.dsl.ide.text.OpenFile;
import org.vsm.dsl.messages.Messages;
import org.vsm.dsl.model.FlowElement;
import org.vsm.dsl.model.Named;
import org.vsm.dsl.model.Participant;
import org.vsm.dsl.model.State;
import org.vsm.dsl.scoping.Kinds;
import org.vsm.dsl.scoping.KindKeys;
import org.vsm.dsl.scoping.StateNames;
import org.vsm.dsl.scoping.VsmScopeProvider;

/** Names that mean something at the caret, with their titles. */
final class NameProposals implements Proposals {

    private final VsmScopeProvider scopes;
    private final IValueConverterService converters;
    private final Messages messages;

    @Inject
    NameProposals(VsmScopeProvider scopes, IValueConverterService converters, Messages messages) {
        this.scopes = scopes;
        this.converters = converters;
        this.messages = messages;
    }

    @Override
    public List<CompletionItem> at(Caret caret, OpenFile file) {
        EObject context = file.objectAt(file.text().getPosition(caret.offset()));
        FittingNames fitting = new FittingNames(caret, file);
        Map<String, Named> names = new LinkedHashMap<>();
        for (EReference reference : caret.situation().references()) {
            for (IEObjectDescription each : scopes.getScope(context, Kinds.of(reference)).getAllElements()) {
                if (each.getEObjectOrProxy() instanceof Named named && named.getName() != null && fitting.include(named)) {
                    names.putIfAbsent(named.getName(), named);
                }
            }
        }
        if (caret.previous().equals("was")) {
            predecessors(context, names);
        }
        List<CompletionItem> items = new ArrayList<>();
        names.values().forEach(each -> items.add(item(each)));
        return items;
    }

    /** A successor says which element of the base it comes after. */
    private static void predecessors(EObject context, Map<String, Named> names) {
        State state = EcoreUtil2.getContainerOfType(context, State.class);
        if (state != null) {
            StateNames.basesOf(state).stream().flatMap(base -> EcoreUtil2.getAllContentsOfType(base, FlowElement.class).stream())
                    .filter(each -> each.getName() != null).forEach(each -> names.putIfAbsent(each.getName(), each));
        }
    }

    private CompletionItem item(Named named) {
        CompletionItem item = new CompletionItem(converters.toString(named.getName(), "Name"));
        item.setKind(named instanceof Participant ? CompletionItemKind.Class : named instanceof State ? CompletionItemKind.Module
                : CompletionItemKind.Reference);
        String key = KindKeys.of(named);
        String kind = messages.has(key) ? messages.text(key) : "";
        item.setDetail(named.getTitle() == null ? kind : named.getTitle() + (kind.isEmpty() ? "" : " · " + kind));
        item.setFilterText(named.getTitle() == null ? item.getLabel() : item.getLabel() + " " + named.getTitle());
        return item;
    }
}
