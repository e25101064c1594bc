package org.vsm.cli.intake.entry;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.vsm.cli.intake.text.Refusal;

/** What became of the lines of a collection sheet. */
public final class EntryReport {
    private final List<Taken> taken = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();
    private final Set<String> elements = new LinkedHashSet<>();

    /**
     * Something that was taken over.
     *
     * @param row  of the sheet, from 1
     * @param text as it stands in the model now
     */
    public record Taken(int row, String element, String text) {
    }

    /**
     * Something that was not.
     *
     * @param column what its column is called in the bundles
     */
    public record Refused(int row, String element, String column, Refusal why) {
    }

    void take(int row, String element, String text) {
        taken.add(new Taken(row, element, text));
        elements.add(element);
    }

    void refuse(int row, String element, String column, Refusal why) {
        refused.add(new Refused(row, element, column, why));
    }

    /** In the order of the sheet. */
    public List<Taken> taken() {
        return List.copyOf(taken);
    }

    /** In the order of the sheet. */
    public List<Refused> refused() {
        return List.copyOf(refused);
    }

    /** Names of the elements that something was said about. */
    public Set<String> elements() {
        return Set.copyOf(elements);
    }
}
