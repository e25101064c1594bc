package org.vsm.cli.diagram.parts;

import java.util.List;
import org.vsm.cli.diagram.scene.Ink;

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

    /** A row of the data box. */
    record Row(String label, String value, Ink ink) {
        Row(String label, String value) {
            this(label, value, Ink.TEXT);
        }
    }
}
