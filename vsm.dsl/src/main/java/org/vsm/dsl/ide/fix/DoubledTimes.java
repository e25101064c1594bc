package org.vsm.dsl.ide.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.vsm.dsl.model.Alter;
import org.vsm.dsl.model.Buffer;
import org.vsm.dsl.model.Handoff;
import org.vsm.dsl.model.Item;
import org.vsm.dsl.model.LeadTime;
import org.vsm.dsl.model.Step;
import org.vsm.dsl.model.WaitTime;

/** Where the same waiting is told twice, either of the two may go: which one was observed only the writer knows. */
final class DoubledTimes implements Repair {

    @Override
    public List<Offer> offers(Mistake mistake) {
        return switch (mistake.code()) {
            case "counted-twice" -> either(mistake.about(Buffer.class), mistake);
            case "wait-beside-handoff" -> ofHandoff(mistake.about(Handoff.class), mistake);
            case "times-disagree" -> ofStep(mistake.about(LeadTime.class), mistake);
            default -> List.of();
        };
    }

    private static List<Offer> either(EObject before, Mistake mistake) {
        return before == null ? List.of() : Stream.concat(waitAfter(before).stream(), Stream.of(before))
                .map(each -> Removals.removal(each, mistake)).toList();
    }

    private static List<Offer> ofHandoff(Handoff handoff, Mistake mistake) {
        return handoff == null ? List.of() : Stream.concat(waitAfter(handoff).stream(), waitIn(handoff.getItems()).stream())
                .map(each -> Removals.removal(each, mistake)).toList();
    }

    private static Optional<WaitTime> waitAfter(EObject element) {
        return Following.step(element).flatMap(step -> waitIn(step.getItems()));
    }

    private static Optional<WaitTime> waitIn(EList<Item> items) {
        return items.stream().filter(WaitTime.class::isInstance).map(WaitTime.class::cast).findFirst();
    }

    /** Two of the three are enough. */
    private static List<Offer> ofStep(LeadTime lead, Mistake mistake) {
        if (lead == null) {
            return List.of();
        }
        List<EObject> all = new ArrayList<>(List.of(lead));
        if (lead.eContainer() instanceof Step step) {
            waitIn(step.getItems()).ifPresent(all::add);
        } else if (lead.eContainer() instanceof Alter alter) {
            waitIn(alter.getItems()).ifPresent(all::add);
        }
        return all.stream().map(each -> Removals.removal(each, mistake)).toList();
    }
}
