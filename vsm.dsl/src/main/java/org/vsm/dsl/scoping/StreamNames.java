package org.vsm.dsl.scoping;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.vsm.dsl.imports.Imports;
import org.vsm.dsl.model.Declaration;
import org.vsm.dsl.model.Document;
import org.vsm.dsl.model.Named;
import org.vsm.dsl.model.Participant;
import org.vsm.dsl.model.State;
import org.vsm.dsl.model.ValueStream;

/** What belongs to a value stream, and what its file and the imports share with it. */
public final class StreamNames {

    private StreamNames() {
    }

    /** The stream of an object: the one around it, or the one that its state names; null where there is none. */
    public static ValueStream streamOf(EObject context) {
        ValueStream around = EcoreUtil2.getContainerOfType(context, ValueStream.class);
        if (around != null) {
            return around;
        }
        State state = EcoreUtil2.getContainerOfType(context, State.class);
        ValueStream named = state == null ? null : state.getStream();
        return named == null || named.eIsProxy() ? null : named;
    }

    /** Streams that a document sees, its own first. */
    public static List<ValueStream> streamsSeenFrom(Document document) {
        return declarations(document, ValueStream.class).toList();
    }

    /** States of a stream that a document sees: inside the stream, then detached ones of the document and its imports. */
    public static List<State> statesOf(ValueStream stream, Document document) {
        List<State> states = new ArrayList<>(stream.getStates());
        declarations(document, State.class).filter(each -> each.getStream() == stream).forEach(states::add);
        return states;
    }

    /** Teams, parties, systems and types that an object can name: its stream's, then those shared by its files. */
    public static List<Named> sharedWith(EObject context) {
        Set<Named> shared = new LinkedHashSet<>();
        ValueStream stream = streamOf(context);
        if (stream != null) {
            shared.addAll(stream.getTeams());
            shared.addAll(stream.getParties());
            shared.addAll(stream.getSystems());
            shared.addAll(stream.getTypes());
        }
        Stream.of(EcoreUtil2.getContainerOfType(context, Document.class), EcoreUtil2.getContainerOfType(stream, Document.class))
                .distinct().filter(each -> each != null)
                .flatMap(document -> declarations(document, Participant.class))
                .forEach(shared::add);
        return List.copyOf(shared);
    }

    private static <T extends Declaration> Stream<T> declarations(Document document, Class<T> type) {
        return Imports.visibleFrom(document).stream().flatMap(each -> each.getDeclarations().stream())
                .filter(type::isInstance).map(type::cast);
    }
}
