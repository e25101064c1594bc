package org.vsm.cli.document;

import org.vsm.analysis.objectives.Goal;
import org.vsm.analysis.objectives.KeyResultScore;
import org.vsm.analysis.objectives.Objective;
import org.vsm.cli.wording.Wording;

/** What is said of objectives in every document. */
public final class ObjectiveWords {

    private final Wording wording;

    public ObjectiveWords(Wording wording) {
        this.wording = wording;
    }

    /** Title, owner and day. */
    public String headline(Objective objective) {
        StringBuilder line = new StringBuilder(objective.title());
        if (objective.owner() != null) {
            line.append(", ").append(objective.owner());
        }
        if (objective.due() != null) {
            line.append(", ").append(wording.text("head.due", wording.date(objective.due())));
        }
        return line.toString();
    }

    /** The score; a sign where it cannot be told. */
    public String score(Double score) {
        return score == null ? wording.unknown() : wording.numerals().percent(score);
    }

    /** Whether a key result is met, or who can tell. */
    public Cell status(KeyResultScore score) {
        if (score.met() != null) {
            return score.met() ? new Cell(wording.text("objectives.met"), Tone.GOOD) : new Cell(wording.text("objectives.missed"), Tone.BAD);
        }
        if (score.keyResult().goal() instanceof Goal.Promise) {
            return new Cell(wording.text("objectives.simulate"), Tone.MUTED);
        }
        return new Cell(wording.text(score.keyResult().metric() == null ? "objectives.person" : "objectives.unknown"), Tone.MUTED);
    }
}
