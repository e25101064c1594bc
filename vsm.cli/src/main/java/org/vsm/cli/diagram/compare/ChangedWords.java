package org.vsm.cli.diagram.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vsm.analysis.compare.AttributeChange;
import org.vsm.cli.diagram.boxes.StepContent;
import org.vsm.cli.diagram.scene.Lettering;
import org.vsm.cli.document.comparison.AttributeWords;

/** Writes what changed into the data box of a step, or beneath a sign: the old value and the new one. */
final class ChangedWords {

    static final String ARROW = " → ";

    private static final String NONE = "–";
    /** Attributes that have a row of their own in a data box. */
    private static final Set<String> IN_ROWS = Set.of("process time", "wait time", "cycle time", "changeover time", "complete and accurate",
            "batch", "people", "stations", "uptime", "value");
    /** Attributes that stand beneath a sign. */
    private static final Set<String> IN_REMARKS = Set.of("count", "time", "wait time", "max");
    private static final int MOST_DETAILS = 8;

    private final AttributeWords attributes;

    ChangedWords(AttributeWords attributes) {
        this.attributes = attributes;
    }

    /** The data box after, with the values before where they were others. */
    StepContent step(StepContent before, StepContent after) {
        List<StepContent.Row> old = new ArrayList<>(before.rows());
        List<StepContent.Row> rows = new ArrayList<>();
        for (StepContent.Row row : after.rows()) {
            List<StepContent.Row> byType = before.rows().stream().filter(each -> each.isPartOf(row)).toList();
            if (byType.isEmpty()) {
                StepContent.Row was = before.rows().stream().filter(each -> each.isOfSame(row) || row.isPartOf(each)).findFirst().orElse(null);
                rows.add(row(row, was == null ? NONE : was.value(), row.value()));
                old.remove(was);
            } else {
                byType.forEach(each -> rows.add(row(each, each.value(), row.value())));
                old.removeAll(byType);
            }
        }
        return after.with(withGone(rows, before.rows(), old), after.notes());
    }

    /** What is no longer said stands behind what stood before it. */
    private static List<StepContent.Row> withGone(List<StepContent.Row> rows, List<StepContent.Row> before, List<StepContent.Row> gone) {
        List<StepContent.Row> all = new ArrayList<>(rows);
        for (StepContent.Row each : gone) {
            List<StepContent.Row> earlier = before.subList(0, before.indexOf(each));
            int place = 0;
            for (int i = 0; i < all.size(); i++) {
                StepContent.Row row = all.get(i);
                place = earlier.stream().anyMatch(row::isOfSame) ? i + 1 : place;
            }
            all.add(place, row(each, each.value(), NONE));
        }
        return all;
    }

    /** What changed in a step and has no row in its data box. */
    List<String> besideRows(List<AttributeChange> details) {
        return beside(details, IN_ROWS);
    }

    /** What changed in a wait, buffer or hand-off and has no line beneath its sign. */
    List<String> besideRemarks(List<AttributeChange> details) {
        return beside(details, IN_REMARKS);
    }

    private List<String> beside(List<AttributeChange> details, Set<String> shown) {
        return details.stream().filter(each -> !shown.contains(each.attribute())).map(attributes::of).limit(MOST_DETAILS).toList();
    }

    private static StepContent.Row row(StepContent.Row row, String before, String after) {
        return before.equals(after) ? row : row.saying(before + ARROW + after);
    }

    /** Lines beneath a sign whose old lines say the same of other amounts: one beside the other. */
    static List<String> remarks(List<String> before, List<String> after, double width) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            String both = before.get(i) + ARROW + after.get(i);
            if (before.get(i).equals(after.get(i)) || Lettering.STRONG.width(both) <= width) {
                lines.add(before.get(i).equals(after.get(i)) ? after.get(i) : both);
            } else {
                lines.add(before.get(i) + ARROW.stripTrailing());
                lines.add(after.get(i));
            }
        }
        return lines;
    }
}
