package org.vsm.dsl.ide.fix;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.vsm.dsl.ide.text.Mentions;
import org.vsm.dsl.messages.Message;
import org.vsm.dsl.model.Available;
import org.vsm.dsl.model.Batch;
import org.vsm.dsl.model.Change;
import org.vsm.dsl.model.Delivery;
import org.vsm.dsl.model.Handoff;
import org.vsm.dsl.model.Import;
import org.vsm.dsl.model.Item;
import org.vsm.dsl.model.Keep;
import org.vsm.dsl.model.KeyResult;
import org.vsm.dsl.model.Leave;
import org.vsm.dsl.model.Named;
import org.vsm.dsl.model.Option;
import org.vsm.dsl.model.People;
import org.vsm.dsl.model.Stations;
import org.vsm.dsl.model.Step;
import org.vsm.dsl.model.Team;
import org.vsm.dsl.model.TimeItem;
import org.vsm.dsl.model.Uptime;
import org.vsm.dsl.model.Was;
import org.vsm.dsl.validation.WrittenWords;

/** What is one too many, or says nothing that can be, is taken away: the second of two attributes, a team of nobody. */
final class Removals implements Repair {

    private static final Map<String, Class<? extends EObject>> KINDS = Map.ofEntries(
            Map.entry("attribute-twice", Item.class),
            Map.entry("delivery-misplaced", Delivery.class),
            Map.entry("delivery-twice", Delivery.class),
            Map.entry("does-not-fit", Item.class),
            Map.entry("handoff-within-team", Handoff.class),
            Map.entry("import-refused", Import.class),
            Map.entry("keep-outside-replace", Keep.class),
            Map.entry("kept-not-replaced", Keep.class),
            Map.entry("lead-time-too-short", TimeItem.class),
            Map.entry("leave-in-parallel", Leave.class),
            Map.entry("line-crosses-block", Item.class),
            Map.entry("otherwise-never-taken", Option.class),
            Map.entry("people-twice", People.class),
            Map.entry("rework-over-delivery", Item.class),
            Map.entry("skip-into-option", Item.class),
            Map.entry("skip-past-delivery", Item.class),
            Map.entry("target-gone", Change.class),
            Map.entry("target-is-baseline", KeyResult.class),
            Map.entry("target-not-there", Change.class),
            Map.entry("unreachable-step", Step.class),
            Map.entry("unused-team", Team.class),
            Map.entry("was-unknown", Was.class),
            Map.entry("zero-availability", Available.class),
            Map.entry("zero-batch", Batch.class),
            Map.entry("zero-people", People.class),
            Map.entry("zero-stations", Stations.class),
            Map.entry("zero-uptime", Uptime.class));

    /** What these are about goes only if nothing else speaks of it. */
    private static final Set<String> UNLESS_MENTIONED = Set.of("unreachable-step", "unused-team");

    private static final int LONGEST = 40;

    @Override
    public List<Offer> offers(Mistake mistake) {
        Class<? extends EObject> kind = KINDS.get(mistake.code());
        EObject object = kind == null ? null : mistake.about(kind);
        boolean needed = object instanceof Named named && UNLESS_MENTIONED.contains(mistake.code())
                && Mentions.of(named, mistake.file().document()).size() > 1;
        return object == null || needed ? List.of() : List.of(removal(object, mistake));
    }

    /** Takes away all that an object says. */
    static Offer removal(EObject object, Mistake mistake) {
        return Offer.possible(Message.of("editor.fix.remove", shown(WrittenWords.of(object))), mistake.removed(object));
    }

    /** What is written, on one line and not too long for a title. */
    static String shown(String written) {
        String line = written.strip().replaceAll("\\s+", " ");
        int end = Math.min(line.length(), LONGEST - 1);
        boolean inPair = end > 0 && end < line.length() && Character.isLowSurrogate(line.charAt(end));
        return line.length() <= LONGEST ? line : line.substring(0, inPair ? end - 1 : end) + "…";
    }
}
