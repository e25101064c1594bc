package org.vsm.cli.document;

import org.vsm.cli.streams.StateFacts;
import org.vsm.cli.wording.Wording;

/** One line on what a state is: kind, name, what it is built from, its dates. */
public final class StateLine {

    private StateLine() {
    }

    /** For instance {@code future state ToBe, built from AsIs, due 2026-12-31}. */
    public static String of(StateFacts facts, Wording wording) {
        StringBuilder line = new StringBuilder(wording.text("state." + facts.kind())).append(' ').append(facts.name());
        if (facts.base() != null) {
            line.append(", ").append(wording.text("head.from", facts.base()));
        }
        if (facts.observed() != null) {
            line.append(", ").append(wording.text("head.observed", wording.date(facts.observed())));
        }
        if (facts.due() != null) {
            line.append(", ").append(wording.text("head.due", wording.date(facts.due())));
        }
        return line.toString();
    }
}
