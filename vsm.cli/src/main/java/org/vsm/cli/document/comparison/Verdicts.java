package org.vsm.cli.document.comparison;

import java.util.Locale;

import org.vsm.analysis.compare.MetricChange.Verdict;
import org.vsm.cli.document.Cell;
import org.vsm.cli.document.Tone;
import org.vsm.cli.wording.Wording;

/** Says whether a change is good. */
final class Verdicts {

    private Verdicts() {
    }

    static Cell of(Verdict verdict, Wording wording) {
        return new Cell(word(verdict, wording), tone(verdict));
    }

    static String word(Verdict verdict, Wording wording) {
        return wording.text("verdict." + verdict.name().toLowerCase(Locale.ROOT));
    }

    static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case BETTER -> Tone.GOOD;
            case WORSE -> Tone.BAD;
            case UNKNOWN -> Tone.CARE;
            case SAME, CHANGED -> Tone.MUTED;
        };
    }
}
