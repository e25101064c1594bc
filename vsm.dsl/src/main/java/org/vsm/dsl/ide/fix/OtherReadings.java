package org.vsm.dsl.ide.fix;

import java.util.List;
import java.util.Set;
import org.vsm.dsl.messages.Message;

/** What can be read in two ways is written so that it can be read in one: 48 h elapsed or 6 days, 18400 or 18.4;
 * where it is wrong as it stands, as it is most probably meant. */
final class OtherReadings implements Repair {

    private static final Set<String> CODES = Set.of("due-before-observed", "long-hours", "looks-like-thousands", "mixed-clock");

    @Override
    public List<Offer> offers(Mistake mistake) {
        return !CODES.contains(mistake.code()) ? List.of() : mistake.data().stream()
                .map(reading -> Offer.possible(Message.of("editor.fix.replace", mistake.text(), reading), mistake.replaced(reading))).toList();
    }
}
