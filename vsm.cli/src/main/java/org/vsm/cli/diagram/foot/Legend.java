package org.vsm.cli.diagram.foot;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.vsm.analysis.figures.ElementFigures;
import org.vsm.analysis.flow.Choice;
import org.vsm.analysis.flow.Label;
import org.vsm.cli.diagram.links.Link;
import org.vsm.cli.diagram.parts.WayApart;
import org.vsm.cli.diagram.words.DiagramWords;
import org.vsm.cli.diagram.words.DrawnState;
import org.vsm.cli.diagram.words.Improvements;
import org.vsm.cli.diagram.words.Names;

/**
 * Says what the signs, marks and short words mean that occur in a picture, and nothing of those that do not.
 *
 * @param texts all that stand in the picture
 */
public record Legend(DrawnState input, DiagramWords words, Set<String> texts) {

    /** A sign and what it means; without a sign the text itself begins with what it explains. */
    public record Entry(Symbol symbol, String text) {
    }

    /** What every picture of the state has: signs, marks, words. */
    public List<Entry> entries() {
        List<Entry> entries = new ArrayList<>(new SignLegend(input, words).entries());
        entries.addAll(new MarkLegend(input, words, texts).entries());
        entries.addAll(new WordLegend(input, words, texts).entries());
        return entries;
    }

    /** The bursts, and the improvements that have none because nothing in the picture is theirs alone. */
    public List<Entry> improvements() {
        List<String> shown = shown();
        List<Entry> entries = new ArrayList<>();
        if (!shown.isEmpty()) {
            entries.add(new Entry(Symbol.KAIZEN, words.text("legend.kaizen")));
        }
        input.improvements().unseen(shown).forEach(each -> entries.add(new Entry(Symbol.KAIZEN, unseen(each))));
        return entries;
    }

    /** The improvements that change teams, types of work and the like; what others take away is seen in the state before. */
    public List<Entry> improvementsOfOthers() {
        return input.improvements().unseen(shown()).stream().filter(each -> each.takenAway().isEmpty())
                .map(each -> new Entry(Symbol.KAIZEN, unseen(each))).toList();
    }

    private List<String> shown() {
        Stream<Label> drawn = Stream.concat(input.figures().elements().stream().map(ElementFigures::label),
                Names.options(input.figures().flow().elements()).stream().map(Choice.Option::label));
        return drawn.flatMap(each -> input.improvements().here(each).stream()).toList();
    }

    private String unseen(Improvements.Unseen improvement) {
        List<String> deeds = new ArrayList<>();
        if (!improvement.takenAway().isEmpty()) {
            deeds.add(words.text("legend.kaizen.removes", String.join(", ", improvement.takenAway())));
        }
        if (!improvement.changed().isEmpty()) {
            deeds.add(words.text("legend.kaizen.changes", String.join(", ", improvement.changed())));
        }
        return improvement.improvement() + (deeds.isEmpty() ? "" : ": " + String.join("; ", deeds));
    }

    /** The arrows that take a way of their own. */
    public static List<Entry> arrows(List<Link> links, DiagramWords words) {
        List<Entry> entries = new ArrayList<>();
        if (links.stream().anyMatch(each -> each.role().equals("information") && each.mark() == Link.Mark.NONE)) {
            entries.add(new Entry(Symbol.INFORMATION, words.text("legend.information")));
        }
        if (links.stream().anyMatch(each -> each.mark() == Link.Mark.FLASH)) {
            entries.add(new Entry(Symbol.ELECTRONIC, words.text("legend.electronic")));
        }
        add(entries, links, "feedback", Symbol.FEEDBACK, words);
        add(entries, links, "shipment", Symbol.SHIPMENT, words);
        add(entries, links, "rework", Symbol.REWORK, words);
        add(entries, links, "skip", Symbol.SKIP, words);
        return entries;
    }

    /** Ways back and ahead, drawn or with a letter at each end. */
    public static List<Entry> ways(List<WayApart> ways, DiagramWords words) {
        List<Entry> entries = new ArrayList<>();
        if (ways.stream().anyMatch(each -> !each.ahead())) {
            entries.add(new Entry(Symbol.REWORK, words.text("legend.rework")));
        }
        if (ways.stream().anyMatch(WayApart::ahead)) {
            entries.add(new Entry(Symbol.SKIP, words.text("legend.skip")));
        }
        return entries;
    }

    private static void add(List<Entry> entries, List<Link> links, String role, Symbol symbol, DiagramWords words) {
        if (links.stream().anyMatch(each -> each.role().equals(role))) {
            entries.add(new Entry(symbol, words.text("legend." + role)));
        }
    }
}
