package org.vsm.dsl.ide.complete;

import com.google.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.vsm.dsl.ide.text.OpenFile;
import org.vsm.dsl.model.Named;
import org.vsm.dsl.model.State;
import org.vsm.dsl.model.StateKind;
import org.vsm.dsl.model.Step;
import org.vsm.dsl.model.Team;
import org.vsm.dsl.model.ValueStream;
import org.vsm.dsl.scoping.Kinds;
import org.vsm.dsl.scoping.StateNames;
import org.vsm.dsl.scoping.StreamNames;
import org.vsm.dsl.scoping.VsmScopeProvider;

/** Names among which a place of a template lets choose. */
final class ChosenNames {

    private final VsmScopeProvider scopes;
    private final IValueConverterService converters;

    @Inject
    ChosenNames(VsmScopeProvider scopes, IValueConverterService converters) {
        this.scopes = scopes;
        this.converters = converters;
    }

    /** Names of a kind, TEAM, STREAM, BASE, STEP or BACK, as they are written; empty where there are none. */
    List<String> of(String kind, Caret caret, OpenFile file) {
        EObject context = file.objectAt(file.text().getPosition(caret.offset()));
        Stream<? extends Named> named = switch (kind) {
            case "TEAM" -> StreamNames.sharedWith(context).stream().filter(Team.class::isInstance);
            case "STREAM" -> streams(context);
            case "BASE" -> currentStates(context);
            case "BACK" -> steps(context).filter(each -> !new FittingNames(caret, file).isBeyond(each));
            case "STEP" -> steps(context);
            default -> throw new IllegalArgumentException(kind);
        };
        return named.map(Named::getName).filter(each -> each != null).distinct().map(each -> converters.toString(each, "Name")).toList();
    }

    /** The steps of the state and of those that it is built from; outside of states those of the current ones. */
    private Stream<Step> steps(EObject context) {
        State around = EcoreUtil2.getContainerOfType(context, State.class);
        Stream<State> states = around == null ? currentStates(context) : Stream.concat(Stream.of(around), StateNames.basesOf(around).stream());
        return states.flatMap(each -> EcoreUtil2.getAllContentsOfType(each, Step.class).stream());
    }

    private Stream<State> currentStates(EObject context) {
        ValueStream around = StreamNames.streamOf(context);
        return (around == null ? streams(context) : Stream.of(around)).flatMap(each -> each.getStates().stream())
                .filter(each -> each.getKind() == StateKind.CURRENT);
    }

    private Stream<ValueStream> streams(EObject context) {
        return StreamSupport.stream(scopes.getScope(context, Kinds.STREAM).getAllElements().spliterator(), false)
                .map(each -> (ValueStream) each.getEObjectOrProxy()).filter(each -> !each.eIsProxy());
    }
}
