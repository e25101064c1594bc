package org.vsm.cli.diagram.foot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.vsm.cli.diagram.scene.Drawn;
import org.vsm.cli.diagram.words.DiagramWords;
import org.vsm.cli.diagram.words.DrawnState;
import org.vsm.cli.diagram.words.Improvements;

/**
 * Says what the signs, marks and short words mean that are drawn in a picture, and nothing of those that are not.
 *
 * @param states whose picture it is: one, or those that are compared
 * @param drawn  what stands in the picture, without its legend
 */
public record Legend(List<DrawnState> states, DiagramWords words, Drawn drawn) {

    /**
     * A sign and what it means; without a sign the text itself begins with what it explains.
     *
     * @param role what the picture calls the entry: the class of its group
     */
    public record Entry(Symbol symbol, String text, String role) {

        /** A label that found no place at its line. */
        public static Entry label(String text) {
            return new Entry(Symbol.NONE, text, "note");
        }
    }

    /** First the bursts that have no other place, then what the legend explains: signs, then words. */
    public List<Entry> entries() {
        List<Entry> entries = new ArrayList<>(bursts());
        boolean burst = !entries.isEmpty();
        Stream.of(Symbol.values()).filter(each -> drawn.has(each.role()) || burst && each == Symbol.KAIZEN).map(this::entry).forEach(entries::add);
        entries.addAll(new WordLegend(states, words, drawn.texts()).entries());
        return entries;
    }

    private Entry entry(Symbol symbol) {
        return new Entry(symbol, words.text(symbol.key()), "legend " + symbol.role());
    }

    /** A burst for each improvement that no mark in the picture names: it changes teams, types of work and the like, or takes something away. */
    private List<Entry> bursts() {
        DrawnState last = states.get(states.size() - 1);
        return last.improvements().unseen(this::isNamed).stream().map(each -> new Entry(Symbol.KAIZEN, text(each), Symbol.KAIZEN.role())).toList();
    }

    /** A burst is titled with its improvement, the mark of a comparison also with what became of the element. */
    private boolean isNamed(String improvement) {
        return drawn.titlesOf(Symbol.KAIZEN.role()).contains(improvement) || drawn.titlesOf("mark").stream().anyMatch(each -> each.endsWith(": " + improvement));
    }

    private String text(Improvements.Unseen improvement) {
        List<String> deeds = new ArrayList<>();
        if (!improvement.takenAway().isEmpty()) {
            deeds.add(words.text("legend.kaizen.removes", String.join(", ", improvement.takenAway())));
        }
        if (!improvement.changed().isEmpty()) {
            deeds.add(words.text("legend.kaizen.changes", String.join(", ", improvement.changed())));
        }
        return improvement.improvement() + (deeds.isEmpty() ? "" : ": " + String.join("; ", deeds));
    }
}
