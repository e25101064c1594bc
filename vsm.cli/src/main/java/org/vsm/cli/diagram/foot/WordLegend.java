package org.vsm.cli.diagram.foot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.vsm.cli.diagram.foot.Legend.Entry;
import org.vsm.cli.diagram.words.DiagramWords;
import org.vsm.cli.diagram.words.DrawnState;

/** The short words and signs among the texts of a picture. */
record WordLegend(List<DrawnState> states, DiagramWords words, Set<String> texts) {

    /** Names of rows in data boxes that nobody can guess. */
    private static final List<String> SHORT = List.of("processTime", "waitTime", "cycleTime", "changeover", "completeAccurate", "visits");
    private static final List<String> VALUES = List.of("value-adding", "necessary", "non-value-adding");

    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        SHORT.stream().filter(each -> texts.contains(words.text(each)) || begins(words.text(each) + " ")).forEach(each -> add(entries, "legend." + each));
        VALUES.stream().filter(each -> texts.contains(words.text("value." + each))).forEach(each -> add(entries, "legend." + each));
        if (hasTeamSize()) {
            add(entries, "legend.people");
        }
        if (texts.stream().anyMatch(each -> each.contains("\u25b2"))) {
            add(entries, "legend.strained");
        }
        if (begins("! ")) {
            add(entries, "legend.problem");
        }
        if (texts.stream().anyMatch(each -> each.startsWith("~") || each.contains(" ~"))) {
            add(entries, "legend.estimated");
        }
        if (texts.stream().anyMatch(each -> Arrays.asList(each.split(" ")).contains("?"))) {
            add(entries, "legend.unknown");
        }
        return entries;
    }

    private boolean begins(String sign) {
        return texts.stream().anyMatch(each -> each.startsWith(sign));
    }

    /** Whether a team stands in a box with the number of its people. */
    private boolean hasTeamSize() {
        return states.stream().flatMap(each -> each.figures().flow().teams().stream()).filter(each -> each.people() != null)
                .anyMatch(team -> texts.stream().anyMatch(each -> each.endsWith("(" + words.number(team.people()) + ")")));
    }

    private void add(List<Entry> entries, String key) {
        entries.add(new Entry(Symbol.NONE, words.text(key), "legend"));
    }
}
