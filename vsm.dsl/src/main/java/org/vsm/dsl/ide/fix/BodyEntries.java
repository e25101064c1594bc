package org.vsm.dsl.ide.fix;

import com.google.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.vsm.dsl.messages.Message;
import org.vsm.dsl.model.Improvement;
import org.vsm.dsl.model.Objective;
import org.vsm.dsl.model.State;
import org.vsm.dsl.model.ValueStream;

/** What a block lacks is put first into it, to be filled in: an owner, a day, a demand, the first step. */
final class BodyEntries implements Repair {

    /** Nobody knows when it is due; in a quarter of a year is what people change least often. */
    private static final int MONTHS = 3;

    private static final String FIRST_STEP = "step Start { process time ? }";

    private final Clock clock;

    @Inject
    BodyEntries(Clock clock) {
        this.clock = clock;
    }

    @Override
    public List<Offer> offers(Mistake mistake) {
        return switch (mistake.code()) {
            case "improvement-without-owner", "improvement-without-source" ->
                    mistake.data().isEmpty() ? List.of() : in(Improvement.class, mistake.data().get(0), mistake);
            case "improvement-without-due" -> in(Improvement.class, due(), mistake);
            case "objective-without-due" -> in(Objective.class, due(), mistake);
            case "undated-current-state" -> in(State.class, "observed " + LocalDate.now(clock), mistake);
            case "count-without-demand" -> in(State.class, "demand ? per day", mistake);
            case "empty-state" -> in(State.class, FIRST_STEP, mistake);
            case "empty-stream" -> firstState(mistake);
            default -> List.of();
        };
    }

    private String due() {
        return "due " + LocalDate.now(clock).plusMonths(MONTHS);
    }

    private static List<Offer> in(Class<? extends EObject> kind, String statement, Mistake mistake) {
        EObject owner = mistake.about(kind);
        return owner == null ? List.of()
                : List.of(Offer.possible(Message.of("editor.fix.insert", statement), new Body(owner, mistake.file()).first(statement)));
    }

    private static List<Offer> firstState(Mistake mistake) {
        ValueStream stream = mistake.about(ValueStream.class);
        String head = "current state AsIs {";
        return stream == null ? List.of() : List.of(Offer.possible(Message.of("editor.fix.insert", head + " … }"),
                new Body(stream, mistake.file()).last(head + "\n    " + FIRST_STEP + "\n}")));
    }
}
