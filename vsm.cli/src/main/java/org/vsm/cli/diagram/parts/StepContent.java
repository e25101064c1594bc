package org.vsm.cli.diagram.parts;

import java.util.List;
import org.vsm.cli.diagram.scene.Ink;
import org.vsm.cli.diagram.scene.Lettering;

/**
 * What a process box says, already in the reader's language.
 *
 * @param team       who performs it; null where nobody is named
 * @param rows       of the data box
 * @param marks      bottlenecks, in words
 * @param notes      problems and waste
 * @param kaizen     name of the improvement that changes it; null where none does
 * @param bottleneck drawn with a heavy outline
 * @param spoken     all of it as one text, for a pointer or a screen reader
 */
public record StepContent(String title, String team, List<Row> rows, List<String> marks, List<String> notes, String kaizen,
        boolean bottleneck, String spoken) {

    /** The same where the picture says otherwise who performs it. */
    public StepContent withoutTeam() {
        return new StepContent(title, null, rows, marks, notes, kaizen, bottleneck, spoken);
    }

    /** The same with other rows and notes. */
    public StepContent with(List<Row> newRows, List<String> newNotes) {
        return new StepContent(title, team, newRows, marks, newNotes, kaizen, bottleneck, spoken);
    }

    /** The same where the picture says otherwise what changed it. */
    public StepContent withoutKaizen() {
        return new StepContent(title, team, rows, marks, notes, null, bottleneck, spoken);
    }

    /** A row of the data box. */
    public record Row(String label, String value, Ink ink) {
        Row(String label, String value) {
            this(label, value, Ink.TEXT);
        }

        /** The same row with another value. */
        public Row saying(String newValue) {
            return new Row(label, newValue, ink);
        }

        /** Whether a value has enough room beside the label. */
        public boolean fits(String text) {
            return Lettering.STRONG.width(text) <= StepBox.roomBeside(label);
        }
    }
}
