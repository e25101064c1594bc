package org.vsm.dsl.ide.fix;

import com.google.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.vsm.dsl.conversion.Names;
import org.vsm.dsl.messages.Message;
import org.vsm.dsl.model.Named;
import org.vsm.dsl.model.State;
import org.vsm.dsl.scoping.StateNames;
import org.vsm.dsl.syntax.Similarity;

/** Where {@code was} names nothing that there has been, the most similar name of the bases may be meant. */
final class Predecessors implements Repair {

    private final IValueConverterService converters;

    @Inject
    Predecessors(IValueConverterService converters) {
        this.converters = converters;
    }

    @Override
    public List<Offer> offers(Mistake mistake) {
        State state = mistake.code().equals("was-unknown") ? mistake.about(State.class) : null;
        if (state == null) {
            return List.of();
        }
        String written = Names.read(mistake.text());
        return StateNames.basesOf(state).stream().flatMap(base -> EcoreUtil2.getAllContentsOfType(base, Named.class).stream())
                .map(Named::getName).filter(each -> each != null && Similarity.ofNames(written, each) != Similarity.NONE)
                .min(Comparator.comparingInt((String each) -> Similarity.ofNames(written, each)).thenComparing(each -> each))
                .map(each -> converters.toString(each, "Name"))
                .map(each -> Offer.sure(Message.of("editor.fix.name", each), mistake.replaced(each))).stream().toList();
    }
}
