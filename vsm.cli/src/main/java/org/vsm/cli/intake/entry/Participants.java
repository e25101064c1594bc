package org.vsm.cli.intake.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vsm.cli.intake.text.StateText;
import org.vsm.dsl.model.Participant;
import org.vsm.dsl.model.Team;

/** Those who may perform a step, as people write them into a cell. */
final class Participants {
    /** What people put between two. */
    private static final String BETWEEN = "\\s*[,;/+&\n]\\s*|\\s+(?:and|or|und|oder)\\s+";

    private final Map<String, String> names = new HashMap<>();

    /** Where a team and another party are called alike, the team is meant. */
    Participants(StateText state) {
        state.all(Team.class).forEach(this::add);
        state.all(Participant.class).forEach(this::add);
    }

    private void add(Participant one) {
        names.putIfAbsent(EntryEdits.plain(one.getName()), one.getName());
        if (one.getTitle() != null) {
            names.putIfAbsent(EntryEdits.plain(one.getTitle()), one.getName());
        }
    }

    /** The names of all who stand in a cell; null where one of them is not declared. */
    List<String> in(String who) {
        String whole = names.get(EntryEdits.plain(who));
        if (whole != null) {
            return List.of(whole);
        }
        List<String> found = new ArrayList<>();
        for (String part : who.strip().split(BETWEEN)) {
            String name = names.get(EntryEdits.plain(part));
            if (name == null) {
                return null;
            }
            if (!found.contains(name)) {
                found.add(name);
            }
        }
        return found;
    }
}
