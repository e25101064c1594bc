package org.vsm.cli.diagram.boxes;

import java.util.List;
import java.util.Objects;
import org.vsm.cli.diagram.parts.Highlight;
import org.vsm.cli.diagram.scene.Ink;

/**
 * What a process box says, already in the reader's language.
 *
 * @param team   who performs it; null where nobody is named
 * @param rows   of the data box
 * @param marks  bottlenecks, and that it is slower than the demand
 * @param notes  problems, waste, and who leaves the stream here
 * @param look   how it is drawn
 * @param spoken all of it as one text, for a pointer or a screen reader
 */
public record StepContent(String title, String team, List<Row> rows, List<Highlight> marks, List<String> notes, Look look, String spoken) {

    /** The same where the picture says otherwise who performs it. */
    public StepContent withoutTeam() {
        return new StepContent(title, null, rows, marks, notes, look, spoken);
    }

    /** The same with other rows and notes. */
    public StepContent with(List<Row> newRows, List<String> newNotes) {
        return new StepContent(title, team, newRows, marks, newNotes, look, spoken);
    }

    /**
     * A row of the data box.
     *
     * @param attribute whose value it says; not translated
     * @param type      name of the type of work that it holds for; null where it holds for all
     * @param label     both in words
     */
    public record Row(String attribute, String type, String label, String value, Ink ink) {

        /** The same row with another value. */
        public Row saying(String newValue) {
            return new Row(attribute, type, label, newValue, ink);
        }

        /** Whether it says of the same work, by the same name, what another row says. */
        public boolean isOfSame(Row other) {
            return attribute.equals(other.attribute) && Objects.equals(type, other.type);
        }

        /** Whether it says for one type of work what another row says for all. */
        public boolean isPartOf(Row other) {
            return attribute.equals(other.attribute) && type != null && other.type == null;
        }
    }

    /**
     * How a process box is drawn.
     *
     * @param onMainRoute its head is filled
     * @param estimated   the outline of its data box is dashed
     * @param heavy       its outline is heavy: a bottleneck
     * @param strained    its team has too much to do
     */
    record Look(boolean onMainRoute, boolean estimated, boolean heavy, boolean strained) {
    }
}
