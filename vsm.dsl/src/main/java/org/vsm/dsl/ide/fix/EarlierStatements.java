package org.vsm.dsl.ide.fix;

import com.google.inject.Inject;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.vsm.dsl.messages.Message;
import org.vsm.dsl.model.Change;
import org.vsm.dsl.model.Step;

/** A statement that is missing before another one: the wait for a batch, the end of a rework before its target is removed. */
final class EarlierStatements implements Repair {

    private final IValueConverterService converters;

    @Inject
    EarlierStatements(IValueConverterService converters) {
        this.converters = converters;
    }

    @Override
    public List<Offer> offers(Mistake mistake) {
        return switch (mistake.code()) {
            case "batch-wait" -> before(mistake.about(Step.class), "wait ?", mistake);
            case "still-a-target" -> mistake.data().size() == 3 ? before(mistake.about(Change.class), release(mistake.data()), mistake) : List.of();
            default -> List.of();
        };
    }

    /** @param line who sends units, how, and where to */
    private String release(List<String> line) {
        return "change " + converters.toString(line.get(0), "Name") + " { " + line.get(1) + " 0 % to " + converters.toString(line.get(2), "Name") + " }";
    }

    private static List<Offer> before(EObject object, String statement, Mistake mistake) {
        return object == null ? List.of()
                : List.of(Offer.possible(Message.of("editor.fix.insert", statement), mistake.statementBefore(object, statement)));
    }
}
