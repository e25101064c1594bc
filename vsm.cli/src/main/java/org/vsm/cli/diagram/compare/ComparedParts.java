package org.vsm.cli.diagram.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vsm.analysis.compare.AttributeValue;
import org.vsm.analysis.compare.ElementChange;
import org.vsm.analysis.flow.Element;
import org.vsm.analysis.flow.Label;
import org.vsm.analysis.flow.Step;
import org.vsm.cli.diagram.boxes.StepBox;
import org.vsm.cli.diagram.boxes.StepContent;
import org.vsm.cli.diagram.boxes.StepContents;
import org.vsm.cli.diagram.elements.SingleParts;
import org.vsm.cli.diagram.grid.Course;
import org.vsm.cli.diagram.grid.Crossroads;
import org.vsm.cli.diagram.grid.MergedColumns;
import org.vsm.cli.diagram.grid.Stop;
import org.vsm.cli.diagram.parts.Annotated;
import org.vsm.cli.diagram.parts.Glyph;
import org.vsm.cli.diagram.parts.Part;
import org.vsm.cli.diagram.scene.Ink;
import org.vsm.cli.diagram.words.DiagramWords;
import org.vsm.cli.diagram.words.DrawnState;

/** The parts of both states, each with the mark of what became of it. */
final class ComparedParts {

    private final ComparedStates states;
    private final MergedColumns columns;
    private final Map<String, ElementChange> before;
    private final Map<String, ElementChange> after;
    private final Map<String, Element> elementsBefore = new HashMap<>();
    private final ChangedWords changed;
    private final StepContents contentsBefore;
    private final StepContents contentsAfter;
    private final SingleParts singlesBefore;
    private final SingleParts singlesAfter;

    ComparedParts(ComparedStates states, Course from, MergedColumns columns) {
        this.states = states;
        this.columns = columns;
        this.before = states.changesBefore();
        this.after = states.changesAfter();
        this.changed = new ChangedWords(states.attributes());
        this.contentsBefore = new StepContents(states.from(), states.wordsBefore());
        this.contentsAfter = new StepContents(states.to(), states.wordsAfter());
        this.singlesBefore = new SingleParts(states.from(), states.wordsBefore());
        this.singlesAfter = new SingleParts(states.to(), states.wordsAfter());
        from.stops().stream().filter(each -> each.element() != null).forEach(each -> elementsBefore.put(each.key(), each.element()));
    }

    /** @param aside how much of its width, from the left, what is written beneath it leaves for arrows */
    Part before(Stop stop, double aside) {
        ElementChange change = before.get(stop.key());
        Fate fate = change != null && change.to() == null ? Fate.GONE : columns.isMoved(stop) ? Fate.MOVED : Fate.KEPT;
        return part(stop, states.from(), fate, change, aside);
    }

    /** @param aside as before */
    Part after(Stop stop, double aside) {
        ElementChange change = after.get(stop.key());
        return part(stop, states.to(), fateAfter(stop, change), change, aside);
    }

    private Fate fateAfter(Stop stop, ElementChange change) {
        if (change != null && change.change() == ElementChange.Change.ADDED) {
            return Fate.NEW;
        }
        if (change != null && change.change() == ElementChange.Change.CHANGED) {
            return Fate.CHANGED;
        }
        return columns.isMoved(stop) ? Fate.MOVED : Fate.KEPT;
    }

    private Part part(Stop stop, DrawnState state, Fate fate, ElementChange change, double aside) {
        DiagramWords words = state == states.from() ? states.wordsBefore() : states.wordsAfter();
        if (stop.element() == null) {
            return stop.kind() == Stop.Kind.OPTION ? option(stop, state, fate, change, words) : Crossroads.of(stop);
        }
        Part plain = stop.element() instanceof Step step ? new StepBox(stop.key(), content(step, state, fate, change, words), aside)
                : sign(stop.element(), state, fate, change, words);
        if (fate == Fate.KEPT) {
            return plain;
        }
        List<String> details = fate == Fate.CHANGED ? details(stop.element(), change, state, words) : List.of();
        Part annotated = new Annotated(stop.key(), plain, details, Ink.TEXT, aside);
        return marked(stop.element().label(), fate == Fate.GONE ? new CrossedOut(annotated) : annotated, state, fate, words);
    }

    private Part marked(Label label, Part part, DrawnState state, Fate fate, DiagramWords words) {
        String why = improvement(label, fate).map(each -> ": " + each).orElse("");
        return singles(state).marked(label, part, new FateMark(fate, words.text(fate.key()) + why));
    }

    private Optional<String> improvement(Label label, Fate fate) {
        return switch (fate) {
            case GONE -> states.to().improvements().tookAway(label);
            case NEW, CHANGED -> states.to().improvements().anywhere(label);
            default -> Optional.empty();
        };
    }

    private StepContent content(Step step, DrawnState state, Fate fate, ElementChange change, DiagramWords words) {
        StepContent content = comparable(contents(state).of(step), words);
        if (fate != Fate.CHANGED || !(elementsBefore.get(change.from().name()) instanceof Step earlier)) {
            return content;
        }
        StepContent was = comparable(contentsBefore.of(earlier), words);
        return changed.step(was, content);
    }

    private StepContents contents(DrawnState state) {
        return state == states.from() ? contentsBefore : contentsAfter;
    }

    private SingleParts singles(DrawnState state) {
        return state == states.from() ? singlesBefore : singlesAfter;
    }

    /** Visits follow from the changes of others: they are no change of the step itself. */
    private static StepContent comparable(StepContent content, DiagramWords words) {
        return content.with(content.rows().stream().filter(each -> !each.label().equals(words.text("visits"))).toList(), content.notes());
    }

    /** A sign of the same kind has each old figure beside the new one. */
    private Part sign(Element element, DrawnState state, Fate fate, ElementChange change, DiagramWords words) {
        SingleParts singles = singles(state);
        List<String> remarks = singles.remarks(element);
        if (fate == Fate.CHANGED && saysTheSame(change, remarks)) {
            return singles.sign(element, ChangedWords.remarks(remarksBefore(change), remarks, Glyph.WIDTH));
        }
        return singles.sign(element, remarks);
    }

    private boolean saysTheSame(ElementChange change, List<String> remarks) {
        return change.from().kind().equals(change.to().kind()) && remarksBefore(change).size() == remarks.size();
    }

    private List<String> remarksBefore(ElementChange change) {
        Element was = elementsBefore.get(change.from().name());
        return was == null ? List.of() : singlesBefore.remarks(was);
    }

    private List<String> details(Element element, ElementChange change, DrawnState state, DiagramWords words) {
        if (element instanceof Step) {
            return changed.besideRows(change.details());
        }
        List<String> details = new ArrayList<>(changed.besideRemarks(change.details()));
        List<String> before = remarksBefore(change);
        if (!before.isEmpty() && !saysTheSame(change, singles(state).remarks(element))) {
            details.add(words.text("remarks.before", String.join(", ", before)));
        }
        return details;
    }

    private Part option(Stop stop, DrawnState state, Fate fate, ElementChange change, DiagramWords words) {
        if (fate == Fate.KEPT || fate == Fate.MOVED) {
            return Crossroads.of(stop);
        }
        Part label = Crossroads.option(stop, fate == Fate.CHANGED ? shareBefore(change, words) + stop.text() : stop.text());
        return marked(fate == Fate.GONE ? change.from() : change.to(), label, state, fate, words);
    }

    private static String shareBefore(ElementChange change, DiagramWords words) {
        return change.details().stream().filter(each -> each.attribute().equals("share") && each.from() instanceof AttributeValue.Share)
                .map(each -> ((AttributeValue.Share) each.from()).share()).map(each -> each == null ? "?" : words.percent(each.doubleValue()))
                .map(each -> each + ChangedWords.ARROW).findFirst().orElse("");
    }
}
