package org.vsm.cli.diagram.grid;

import java.util.ArrayList;
import java.util.List;
import org.vsm.analysis.flow.Choice;
import org.vsm.analysis.flow.Delivery;
import org.vsm.analysis.flow.Element;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.flow.Parallel;
import org.vsm.analysis.flow.Stage;
import org.vsm.analysis.flow.Step;
import org.vsm.cli.diagram.elements.OptionWays;
import org.vsm.cli.diagram.elements.PartsOfFlow;
import org.vsm.cli.diagram.elements.SingleParts;
import org.vsm.cli.diagram.grid.Course.Section;
import org.vsm.cli.diagram.grid.Stop.Kind;
import org.vsm.cli.diagram.parts.WayApart;
import org.vsm.cli.diagram.words.DiagramWords;
import org.vsm.cli.diagram.words.DrawnState;

/** Reads the course of the work out of a flow. */
public final class CourseReader {

    private final SingleParts singles;
    private final OptionWays options;
    private final PartsOfFlow parts;
    private final DiagramWords words;
    private final List<Stop> stops = new ArrayList<>();
    private final List<Leg> legs = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private int tracks;

    private CourseReader(DrawnState input, DiagramWords words) {
        this.singles = new SingleParts(input, words);
        this.options = new OptionWays(singles, words, input.figures().flow().types());
        this.parts = new PartsOfFlow(input, words);
        this.words = words;
    }

    /** The course of a state. */
    public static Course read(DrawnState input, DiagramWords words) {
        return new CourseReader(input, words).course(input.figures().flow());
    }

    private Course course(Flow flow) {
        sequence(flow.elements(), null, 0);
        List<WayApart> ways = new ArrayList<>();
        stops.forEach(each -> {
            if (each.element() instanceof Step step) {
                ways.addAll(parts.ways(step));
            }
        });
        addAfterDelivery();
        return new Course(List.copyOf(stops), List.copyOf(legs), ways, List.copyOf(sections));
    }

    /** The end of the sequence; the stop before it where it is empty. */
    private Stop sequence(List<Element> elements, Stop before, int track) {
        Stop last = before;
        for (Element element : elements) {
            last = element(element, last, track);
        }
        return last;
    }

    private Stop element(Element element, Stop before, int track) {
        if (element instanceof Stage stage) {
            int index = sections.size();
            int first = stops.size();
            Stop last = sequence(stage.elements(), before, track);
            sections.add(Math.min(index, sections.size()), new Section(stage.label().title(), false, List.copyOf(stops.subList(first, stops.size()))));
            return last;
        }
        if (element instanceof Choice choice) {
            return choice(choice, before, track);
        }
        if (element instanceof Parallel parallel) {
            return parallel(parallel, before, track);
        }
        return stop(element.label().name(), Kind.ELEMENT, element, "", track, before);
    }

    private Stop choice(Choice choice, Stop before, int track) {
        String name = choice.label().name();
        Stop split = stop(name, Kind.CHOICE, null, "", track, before);
        List<Stop> ends = new ArrayList<>();
        for (OptionWays.Way way : options.of(choice)) {
            int own = way.main() ? track : ++tracks;
            Stop label = stop(way.option() == null ? "rest of " + name : way.option().label().name(), Kind.OPTION, null, way.label(), own, split);
            ends.add(sequence(way.elements(), label, own));
        }
        return meeting("end of " + name, Kind.MEETING, track, ends);
    }

    private Stop parallel(Parallel parallel, Stop before, int track) {
        String name = parallel.label().name();
        Stop split = stop(name, Kind.FORK, null, "", track, before);
        int main = mainOf(parallel.branches());
        List<Stop> ends = new ArrayList<>();
        for (int i = 0; i < parallel.branches().size(); i++) {
            int own = i == main ? track : ++tracks;
            Stop end = sequence(parallel.branches().get(i), split, own);
            ends.add(end != split ? end : stop("branch " + i + " of " + name, Kind.OPTION, null, "", own, split));
        }
        return meeting("end of " + name, Kind.JOINT, track, ends);
    }

    private int mainOf(List<List<Element>> ways) {
        for (int i = 0; i < ways.size(); i++) {
            if (singles.isMain(ways.get(i))) {
                return i;
            }
        }
        return 0;
    }

    private Stop meeting(String key, Kind kind, int track, List<Stop> ends) {
        Stop meeting = stop(key, kind, null, "", track, null);
        ends.forEach(each -> legs.add(new Leg(each, meeting)));
        return meeting;
    }

    private Stop stop(String key, Kind kind, Element element, String text, int track, Stop before) {
        Stop stop = new Stop(key, kind, element, text, track);
        stops.add(stop);
        if (before != null) {
            legs.add(new Leg(before, stop));
        }
        return stop;
    }

    private void addAfterDelivery() {
        for (int i = 0; i < stops.size() - 1; i++) {
            if (stops.get(i).element() instanceof Delivery) {
                sections.add(new Section(words.text("afterDelivery"), true, List.copyOf(stops.subList(i + 1, stops.size()))));
            }
        }
    }
}
