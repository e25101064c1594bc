package org.vsm.dsl.scoping;

import com.google.inject.Inject;
import com.google.inject.Provider;
import com.google.inject.Singleton;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.impl.IllegalNodeException;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.scoping.IScope;
import org.vsm.dsl.conversion.Names;
import org.vsm.dsl.messages.Message;
import org.vsm.dsl.messages.Messages;
import org.vsm.dsl.model.State;
import org.vsm.dsl.syntax.Similarity;
import org.vsm.dsl.syntax.parse.SyntaxParseResult;

/** What to say of a name that nothing fitting bears; nothing where it may stand in a part of the file that could not be read. */
@Singleton
public final class UnknownNames extends LinkingDiagnosticMessageProvider {

    /** The code where nothing has the name; its data are a similar name, where there is one. */
    public static final String UNKNOWN_NAME = "unknown-name";

    /** The code where something of another kind has the name; its data are a similar name of the right kind, where there is one. */
    public static final String WRONG_KIND = "wrong-kind";

    /** Similar names are looked for only while there are few errors: a long file must not be searched for each. */
    private static final int FEW = 50;

    private final Messages messages;
    private final Provider<VsmScopeProvider> scopes;

    @Inject
    public UnknownNames(Messages messages, Provider<VsmScopeProvider> scopes) {
        this.messages = messages;
        this.scopes = scopes;
    }

    @Override
    public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
        String name = nameIn(context);
        EObject place = context.getContext();
        if (name.isEmpty() || isBroken(name, place.eResource())) {
            return null;
        }
        Kinds wanted = Kinds.of(context.getReference());
        boolean inFlow = wanted != Kinds.STREAM && wanted != Kinds.STATE;
        EObject other = inFlow ? find(scopes.get().getScope(place, Kinds.ANYTHING), name) : null;
        if (other != null && !wanted.include(other.eClass())) {
            return new DiagnosticMessage(wrongKind(name, other, context.getReference()), Severity.ERROR, WRONG_KIND, data(similar(name, place, wanted)));
        }
        Optional<String> similar = similar(name, place, wanted);
        String text = messages.text("names.unknown." + keyOf(wanted), quoted(name));
        Optional<String> hint = similar.map(each -> messages.text("names.similar", quoted(each)))
                .or(() -> inFlow ? whereItIs(place, wanted, name) : Optional.empty());
        return new DiagnosticMessage(hint.map(each -> text + " " + each).orElse(text), Severity.ERROR, UNKNOWN_NAME, data(similar));
    }

    /** The name that may be meant. */
    private static String[] data(Optional<String> similar) {
        return similar.map(each -> new String[] {each}).orElse(null);
    }

    private Optional<String> similar(String name, EObject place, Kinds wanted) {
        return place.eResource().getErrors().size() > FEW ? Optional.empty() : similar(name, scopes.get().getScope(place, wanted));
    }

    private static boolean isBroken(String name, Resource resource) {
        return resource instanceof XtextResource file && file.getParseResult() instanceof SyntaxParseResult parsed && parsed.isBroken(name);
    }

    private static String nameIn(ILinkingDiagnosticContext context) {
        try {
            String text = context.getLinkText();
            return text == null || text.isEmpty() ? "" : Names.read(text);
        } catch (IllegalNodeException e) {
            return e.getNode().getText().strip();
        }
    }

    private static EObject find(IScope scope, String name) {
        IEObjectDescription found = scope.getSingleElement(QualifiedName.create(name));
        return found == null ? null : found.getEObjectOrProxy();
    }

    private String wrongKind(String name, EObject other, EReference reference) {
        return messages.text("names.wrong-kind", quoted(name), Message.of(KindKeys.of(other)),
                Message.of("names.wanted." + keyOf(Kinds.of(reference))));
    }

    private static Optional<String> similar(String name, IScope scope) {
        return StreamSupport.stream(scope.getAllElements().spliterator(), false).map(each -> each.getName().toString())
                .filter(each -> Similarity.ofNames(name, each) != Similarity.NONE)
                .min(Comparator.comparingInt((String each) -> Similarity.ofNames(name, each)).thenComparing(each -> each));
    }

    /** The name may be right, but the state is not built from the one that has it. */
    private Optional<String> whereItIs(EObject place, Kinds wanted, String name) {
        return scopes.get().statesWith(place, wanted, name).map(State::getName).filter(Objects::nonNull).findFirst()
                .map(each -> messages.text("names.elsewhere", quoted(each)));
    }

    private String quoted(String name) {
        return messages.text("names.quoted", name);
    }

    private static String keyOf(Kinds kinds) {
        return kinds.name().toLowerCase(Locale.ROOT);
    }
}
