package org.vsm.dsl.scoping;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.vsm.dsl.model.Document;
import org.vsm.dsl.model.Named;
import org.vsm.dsl.model.State;
import org.vsm.dsl.model.ValueStream;

/** What each reference can mean: streams and states by file, teams and types by stream, elements by state. */
public class VsmScopeProvider extends AbstractVsmScopeProvider {

    @Inject
    private StateNames stateNames;

    @Inject
    private IResourceScopeCache cache;

    @Override
    public IScope getScope(EObject context, EReference reference) {
        return getScope(context, Kinds.of(reference));
    }

    /** What can be meant by a name of some kind at a place. */
    public IScope getScope(EObject context, Kinds kinds) {
        return switch (kinds) {
            case STREAM -> listed(StreamNames.streamsSeenFrom(documentOf(context)), kinds);
            case STATE -> states(context);
            case TEAM, SYSTEM, TYPE, PERFORMER, PARTICIPANT -> new NameScope(List.of(shared(context)), kinds);
            default -> new NameScope(elementSources(context), kinds);
        };
    }

    private static IScope states(EObject context) {
        ValueStream stream = StreamNames.streamOf(context);
        return stream == null ? IScope.NULLSCOPE : listed(StreamNames.statesOf(stream, documentOf(context)), Kinds.STATE);
    }

    private List<NameSource> elementSources(EObject context) {
        List<NameSource> sources = new ArrayList<>();
        ValueStream stream = StreamNames.streamOf(context);
        State state = EcoreUtil2.getContainerOfType(context, State.class);
        if (state != null) {
            sources.add(inState(state, context));
        } else if (stream != null) {
            stream.getStates().forEach(each -> sources.add(inState(each, context)));
        }
        sources.add(shared(context));
        return sources;
    }

    /** The states of the stream around a place that have something of a name, though the place does not see it. */
    Stream<State> statesWith(EObject place, Kinds wanted, String name) {
        ValueStream stream = StreamNames.streamOf(place);
        State own = EcoreUtil2.getContainerOfType(place, State.class);
        return stream == null || own == null ? Stream.empty() : stream.getStates().stream()
                .filter(each -> each != own && stateNames.find(each, each, name, named -> wanted.include(named.eClass())) != null);
    }

    private NameSource inState(State state, EObject context) {
        return new NameSource() {
            @Override
            public Named find(String name, Predicate<Named> wanted) {
                return stateNames.find(state, context, name, wanted);
            }

            @Override
            public Iterable<String> names() {
                return stateNames.names(state);
            }
        };
    }

    private NameSource shared(EObject context) {
        ValueStream stream = StreamNames.streamOf(context);
        return cache.get(List.of(ListedNames.class, stream == null ? "" : stream), context.eResource(),
                () -> new ListedNames(StreamNames.sharedWith(context)));
    }

    private static IScope listed(Collection<? extends Named> named, Kinds kinds) {
        return new NameScope(List.of(new ListedNames(named)), kinds);
    }

    private static Document documentOf(EObject context) {
        return EcoreUtil2.getContainerOfType(context, Document.class);
    }
}
