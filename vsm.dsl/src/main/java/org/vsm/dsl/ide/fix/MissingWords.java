package org.vsm.dsl.ide.fix;

import com.google.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.vsm.dsl.messages.Message;
import org.vsm.dsl.model.State;

/** Something behind the words in question: a unit, a rate, how often, the day of the observation. */
final class MissingWords implements Repair {

    private static final List<String> UNITS = List.of("min", "h", "days");

    private final Clock clock;

    @Inject
    MissingWords(Clock clock) {
        this.clock = clock;
    }

    @Override
    public List<Offer> offers(Mistake mistake) {
        return switch (mistake.code()) {
            case "missing-unit" -> units(mistake);
            case "unknown-unit" -> otherUnits(mistake);
            case "team-cost-rate" -> behind("per h", mistake);
            case "changeover-without-interval" -> behind("every 1 day", mistake);
            case "undated-current-state" -> observed(mistake);
            default -> List.of();
        };
    }

    private static List<Offer> units(Mistake mistake) {
        return UNITS.stream().map(unit -> Offer.possible(Message.of("editor.fix.unit", mistake.text() + " " + unit), mistake.followedBy(" " + unit)))
                .toList();
    }

    /** Where no unit is similar, only the writer knows which one is meant. */
    private static List<Offer> otherUnits(Mistake mistake) {
        return mistake.data().isEmpty() ? UNITS.stream()
                .map(unit -> Offer.possible(Message.of("editor.fix.replace", mistake.text(), unit), mistake.replaced(unit))).toList() : List.of();
    }

    private static List<Offer> behind(String words, Mistake mistake) {
        return List.of(Offer.possible(Message.of("editor.fix.insert", words), mistake.followedBy(" " + words)));
    }

    private List<Offer> observed(Mistake mistake) {
        State state = mistake.about(State.class);
        int brace = state == null ? -1 : mistake.file().text().getContents().indexOf('{', NodeModelUtils.findActualNodeFor(state).getOffset());
        String statement = "observed " + LocalDate.now(clock);
        return brace < 0 ? List.of() : List.of(Offer.possible(Message.of("editor.fix.insert", statement),
                mistake.inserted(brace + 1, "\n" + mistake.file().text().indentation(mistake.file().range(state).getStart().getLine()) + "    " + statement)));
    }
}
