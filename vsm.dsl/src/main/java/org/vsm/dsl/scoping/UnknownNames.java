package org.vsm.dsl.scoping;

import com.google.inject.Inject;
import com.google.inject.Provider;
import com.google.inject.Singleton;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.impl.IllegalNodeException;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.vsm.dsl.conversion.Texts;
import org.vsm.dsl.messages.Message;
import org.vsm.dsl.messages.Messages;
import org.vsm.dsl.syntax.Similarity;
import org.vsm.dsl.syntax.parse.SyntaxParseResult;

/** What to say of a name that nothing bears; nothing where it may stand in a part of the file that could not be read. */
@Singleton
public final class UnknownNames extends LinkingDiagnosticMessageProvider {

    /** Similar names are looked for only while there are few errors: a long file must not be searched for each. */
    private static final int FEW = 50;

    private final Messages messages;
    private final Provider<IScopeProvider> scopes;

    @Inject
    public UnknownNames(Messages messages, Provider<IScopeProvider> scopes) {
        this.messages = messages;
        this.scopes = scopes;
    }

    @Override
    public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
        String name = nameIn(context);
        Resource resource = context.getContext().eResource();
        if (name.isEmpty() || resource instanceof XtextResource file
                && file.getParseResult() instanceof SyntaxParseResult parsed && parsed.isBroken(name)) {
            return null;
        }
        Message kind = Message.of("syntax.kind." + context.getReference().getEReferenceType().getName());
        Optional<String> similar = resource.getErrors().size() > FEW ? Optional.empty() : similar(name, context);
        String text = similar.map(each -> messages.text("syntax.unknown-name.similar", kind, name, each))
                .orElseGet(() -> messages.text("syntax.unknown-name", kind, name));
        return new DiagnosticMessage(text, Severity.ERROR, Diagnostic.LINKING_DIAGNOSTIC,
                similar.map(each -> new String[] {each}).orElse(null));
    }

    private static String nameIn(ILinkingDiagnosticContext context) {
        try {
            String text = context.getLinkText();
            return text == null ? "" : Texts.isQuoted(text) ? Texts.read(text) : text;
        } catch (IllegalNodeException e) {
            return e.getNode().getText().strip();
        }
    }

    private Optional<String> similar(String name, ILinkingDiagnosticContext context) {
        Iterable<IEObjectDescription> all = scopes.get().getScope(context.getContext(), context.getReference()).getAllElements();
        return StreamSupport.stream(all.spliterator(), false).map(each -> each.getName().toString())
                .filter(each -> Similarity.of(name, each) != Similarity.NONE)
                .min(Comparator.comparingInt((String each) -> Similarity.of(name, each)).thenComparing(each -> each));
    }
}
