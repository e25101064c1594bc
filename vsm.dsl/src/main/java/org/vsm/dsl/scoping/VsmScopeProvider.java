package org.vsm.dsl.scoping;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.scoping.IScope;
import org.vsm.dsl.model.Document;
import org.vsm.dsl.model.Named;
import org.vsm.dsl.model.State;
import org.vsm.dsl.model.ValueStream;
import org.vsm.dsl.model.VsmPackage;

/** What each reference can mean: streams and states by file, teams and types by stream, elements by state. */
public class VsmScopeProvider extends AbstractVsmScopeProvider {

    @Inject
    private StateNames stateNames;

    @Override
    public IScope getScope(EObject context, EReference reference) {
        EClass type = reference.getEReferenceType();
        Document document = EcoreUtil2.getContainerOfType(context, Document.class);
        if (type == VsmPackage.Literals.VALUE_STREAM) {
            return listed(StreamNames.streamsSeenFrom(document), type);
        }
        ValueStream stream = StreamNames.streamOf(context);
        if (type == VsmPackage.Literals.STATE) {
            return stream == null ? IScope.NULLSCOPE : listed(StreamNames.statesOf(stream, document), type);
        }
        if (VsmPackage.Literals.PARTICIPANT.isSuperTypeOf(type) || type == VsmPackage.Literals.WORK_TYPE) {
            return listed(StreamNames.sharedWith(context), type);
        }
        return new NameScope(elementSources(context, stream), type);
    }

    private List<NameSource> elementSources(EObject context, ValueStream stream) {
        List<NameSource> sources = new ArrayList<>();
        State state = EcoreUtil2.getContainerOfType(context, State.class);
        if (state != null) {
            sources.add(inState(state, context));
        } else if (stream != null) {
            stream.getStates().forEach(each -> sources.add(inState(each, context)));
        }
        sources.add(inList(StreamNames.sharedWith(context)));
        return sources;
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

    private static IScope listed(Collection<? extends Named> named, EClass type) {
        return new NameScope(List.of(inList(named)), type);
    }

    private static NameSource inList(Collection<? extends Named> named) {
        return new NameSource() {
            @Override
            public Named find(String name, Predicate<Named> wanted) {
                return named.stream().filter(each -> name.equals(each.getName()) && wanted.test(each)).findFirst().orElse(null);
            }

            @Override
            public Iterable<String> names() {
                return named.stream().map(Named::getName).filter(each -> each != null).toList();
            }
        };
    }
}
