package org.vsm.dsl.validation.rules.plan;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.vsm.dsl.model.Change;
import org.vsm.dsl.model.Due;
import org.vsm.dsl.model.Improvement;
import org.vsm.dsl.model.ImprovementDue;
import org.vsm.dsl.model.ImprovementOwner;
import org.vsm.dsl.model.ImprovementSource;
import org.vsm.dsl.model.State;
import org.vsm.dsl.model.Status;
import org.vsm.dsl.model.StatusEntry;
import org.vsm.dsl.validation.Finding;
import org.vsm.dsl.validation.Findings;
import org.vsm.dsl.validation.TextRule;

/** An entry of the register says who does it until when, where it comes from, and what it changes. One rule for each. */
public final class ImprovementLacks extends TextRule<Improvement> {

    private static final Set<Status> OPEN = Set.of(Status.PROPOSED, Status.APPROVED, Status.PLANNED, Status.IN_PROGRESS);

    private final Predicate<Status> matters;
    private final Predicate<Improvement> hasIt;
    private final List<String> fix;

    private ImprovementLacks(String what, Predicate<Status> matters, Predicate<Improvement> hasIt, String... fix) {
        super("improvement-without-" + what, Improvement.class);
        this.matters = matters;
        this.hasIt = hasIt;
        this.fix = List.of(fix);
    }

    /** One rule for each thing that can be missing. */
    public static Stream<ImprovementLacks> all() {
        return Stream.of(
                new ImprovementLacks("owner", OPEN::contains, each -> has(each, ImprovementOwner.class), "owner \"\""),
                new ImprovementLacks("due", OPEN::contains, each -> has(each, ImprovementDue.class) || hasDate(each.eContainer())),
                new ImprovementLacks("source", status -> status != Status.REJECTED, each -> has(each, ImprovementSource.class), "source \"\""),
                new ImprovementLacks("change", status -> status != Status.REJECTED, each -> has(each, Change.class)));
    }

    /** The register may go without, but what an improvement lacks may be in the part that cannot be read. */
    @Override
    public boolean needsWholeText() {
        return true;
    }

    @Override
    protected void check(Improvement improvement, Findings findings) {
        if (matters.test(statusOf(improvement)) && !hasIt.test(improvement)) {
            findings.add(Finding.at(improvement).saying(improvement).offering(fix.toArray(String[]::new)));
        }
    }

    private static Status statusOf(Improvement improvement) {
        return improvement.getItems().stream().filter(StatusEntry.class::isInstance).map(each -> ((StatusEntry) each).getStatus())
                .reduce((first, second) -> second).orElse(Status.PROPOSED);
    }

    private static boolean has(Improvement improvement, Class<?> kind) {
        return improvement.getItems().stream().anyMatch(kind::isInstance);
    }

    /** The day of a state holds for all of its improvements. */
    private static boolean hasDate(Object state) {
        return state instanceof State whole && whole.getItems().stream().anyMatch(Due.class::isInstance);
    }
}
