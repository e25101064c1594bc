package org.vsm.cli.intake.entry;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.vsm.cli.intake.text.Reason;
import org.vsm.cli.intake.text.Refusal;

/** What became of the lines of a collection sheet. */
public final class EntryReport {
    /** The row of what stands above the lines. */
    public static final int HEAD = 0;

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
     * @param row    of the sheet, from 1; or {@link #HEAD}
     * @param column what its column is called in the bundles
     */
    public record Refused(int row, String element, String column, Reason why) {
    }

    void take(Line line, String text) {
        taken.add(new Taken(line.number(), line.title(), text));
        elements.add(line.element());
    }

    void refuse(Line line, String column, Reason why) {
        refused.add(new Refused(line.number(), line.title(), column, why));
    }

    void refuseHead(String field, Refusal why) {
        refused.add(new Refused(HEAD, "", field, Reason.of(why)));
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
