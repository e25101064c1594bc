package org.vsm.cli.server;

import com.google.inject.Inject;
import org.vsm.cli.wording.Wording;
import org.vsm.dsl.ide.facts.WantedUnit;
import org.vsm.dsl.messages.Messages;

/** What figures are written with for a client: its language and the unit that is set. */
final class EditorWords {

    private final Messages messages;
    private final WantedUnit unit;

    @Inject
    EditorWords(Messages messages, WantedUnit unit) {
        this.messages = messages;
        this.unit = unit;
    }

    Wording wording() {
        Wording wording = Wording.in(messages.language());
        return unit.get().map(each -> switch (each) {
            case MIN -> wording.withDurationsIn("unit.minute");
            case H -> wording.withDurationsIn("unit.hour");
            case DAY -> wording.withDurationsIn("unit.day");
        }).orElse(wording);
    }

    /** A message of the editor itself. */
    String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }
}
