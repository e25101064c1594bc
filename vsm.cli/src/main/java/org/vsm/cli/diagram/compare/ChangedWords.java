package org.vsm.cli.diagram.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Map<String, StepContent.Row> old = new LinkedHashMap<>();
        before.rows().forEach(each -> old.put(each.label(), each));
        List<StepContent.Row> rows = new ArrayList<>();
        Set<String> divided = new HashSet<>();
        for (StepContent.Row row : after.rows()) {
            StepContent.Row was = old.remove(row.label());
            List<StepContent.Row> byType = old.values().stream().filter(each -> isOfType(each, row)).toList();
            if (was == null && !byType.isEmpty()) {
                byType.forEach(each -> rows.addAll(row(old.remove(each.label()), each.value(), row.value())));
            } else {
                StepContent.Row common = was != null ? was : before.rows().stream().filter(each -> isOfType(row, each)).findFirst().orElse(null);
                rows.addAll(row(row, common == null ? NONE : common.value(), row.value()));
                divided.add(common == null ? NONE : common.label());
            }
        }
        old.keySet().removeAll(divided);
        return after.with(withGone(rows, before.rows(), old.values()), after.notes());
    }

    /** Whether a row says for one type of work what another one says for all: their names begin alike. */
    private static boolean isOfType(StepContent.Row row, StepContent.Row forAll) {
        return row.label().startsWith(forAll.label() + " ");
    }

    /** What is no longer said stands behind what stood before it. */
    private static List<StepContent.Row> withGone(List<StepContent.Row> rows, List<StepContent.Row> before, Collection<StepContent.Row> gone) {
        List<StepContent.Row> all = new ArrayList<>(rows);
        for (StepContent.Row each : gone) {
            List<String> earlier = before.subList(0, before.indexOf(each)).stream().map(StepContent.Row::label).toList();
            int place = 0;
            for (int i = 0; i < all.size(); i++) {
                place = earlier.contains(all.get(i).label()) || all.get(i).label().isEmpty() && place == i ? i + 1 : place;
            }
            all.addAll(place, row(each, each.value(), NONE));
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

    /** Two rows where both values do not fit into one. */
    private static List<StepContent.Row> row(StepContent.Row row, String before, String after) {
        if (before.equals(after)) {
            return List.of(row);
        }
        String both = before + ARROW + after;
        return row.fits(both) ? List.of(row.saying(both))
                : List.of(row.saying(before + ARROW.stripTrailing()), new StepContent.Row("", after, row.ink()));
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
