package org.vsm.dsl.ide.fix;

import com.google.inject.Inject;
import java.util.List;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.vsm.dsl.messages.Message;
import org.vsm.dsl.model.State;
import org.vsm.dsl.model.ValueStream;
import org.vsm.dsl.scoping.StreamNames;

/** A state with changes and without a base is built from one of the others of its stream. */
final class Bases implements Repair {

    private final IValueConverterService converters;

    @Inject
    Bases(IValueConverterService converters) {
        this.converters = converters;
    }

    @Override
    public List<Offer> offers(Mistake mistake) {
        State state = mistake.code().equals("change-without-base") ? mistake.about(State.class) : null;
        ValueStream stream = state == null ? null : StreamNames.streamOf(state);
        if (stream == null) {
            return List.of();
        }
        int brace = mistake.file().text().getContents().indexOf('{', NodeModelUtils.findActualNodeFor(state).getTextRegion().getOffset());
        return stream.getStates().stream().filter(each -> each != state && each.getName() != null && brace > 0).map(each -> {
            String words = "from " + converters.toString(each.getName(), "Name");
            return Offer.possible(Message.of("editor.fix.insert", words), mistake.inserted(brace, words + " "));
        }).toList();
    }
}
