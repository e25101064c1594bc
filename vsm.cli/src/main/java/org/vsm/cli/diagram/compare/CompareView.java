package org.vsm.cli.diagram.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.vsm.analysis.compare.ElementChange;
import org.vsm.cli.diagram.View;
import org.vsm.cli.diagram.dot.ClusteredDot;
import org.vsm.cli.diagram.dot.ClusteredDot.Cluster;
import org.vsm.cli.diagram.dot.ClusteredDot.Edge;
import org.vsm.cli.diagram.dot.CourseDot;
import org.vsm.cli.diagram.dot.DotPlaces;
import org.vsm.cli.diagram.elements.SingleParts;
import org.vsm.cli.diagram.graphviz.GraphvizChoice;
import org.vsm.cli.diagram.grid.Course;
import org.vsm.cli.diagram.grid.CourseReader;
import org.vsm.cli.diagram.grid.Grid;
import org.vsm.cli.diagram.grid.MergedColumns;
import org.vsm.cli.diagram.grid.Stop;
import org.vsm.cli.diagram.scene.Scene;
import org.vsm.cli.diagram.words.DiagramWords;

/** Two states one above the other. */
public record CompareView(ComparedStates states) implements View {

    private static final String BEFORE = "before: ";
    private static final String AFTER = "after: ";

    @Override
    public Scene scene(double mostWidth, GraphvizChoice graphviz) {
        return ComparePicture.of(states, mostWidth, graphviz);
    }

    /** What is in both states leads to where the later one has it from. */
    @Override
    public Map<String, Object> origins() {
        Map<String, Object> origins = new HashMap<>(states.from().origins());
        origins.putAll(states.to().origins());
        return origins;
    }

    @Override
    public String dot() {
        Map<String, ElementChange> before = states.changesBefore();
        Map<String, ElementChange> after = states.changesAfter();
        Course from = CourseReader.read(states.from(), states.wordsBefore());
        Course to = CourseReader.read(states.to(), states.wordsAfter());
        Map<Stop, String> bands = new HashMap<>();
        from.stops().forEach(each -> bands.put(each, BEFORE));
        to.stops().forEach(each -> bands.put(each, AFTER));
        DotPlaces places = new DotPlaces(new Grid(List.of(from, to), new MergedColumns(from, to, states.same()).columns(), bands), List.of(BEFORE, AFTER),
                List.copyOf(bands.keySet()));
        CourseDot first = courseDot(BEFORE, new SingleParts(states.from(), states.wordsBefore()), places, stop -> before.containsKey(stop.key()) && before.get(stop.key()).to() == null ? Fate.GONE : Fate.KEPT);
        CourseDot second = courseDot(AFTER, new SingleParts(states.to(), states.wordsAfter()), places, stop -> fate(after.get(stop.key())));
        List<Edge> edges = new ArrayList<>(first.edges(from));
        edges.addAll(second.edges(to));
        String name = states.from().figures().flow().name() + ChangedWords.ARROW + states.to().figures().flow().name();
        return ClusteredDot.of(name, List.of(new Cluster(states.from().figures().flow().title(), from.stops().stream().map(first::node).toList()),
                new Cluster(states.to().figures().flow().title(), to.stops().stream().map(second::node).toList())), edges);
    }

    private static Fate fate(ElementChange change) {
        if (change == null) {
            return Fate.KEPT;
        }
        return switch (change.change()) {
            case ADDED -> Fate.NEW;
            case CHANGED -> Fate.CHANGED;
            default -> Fate.KEPT;
        };
    }

    private CourseDot courseDot(String prefix, SingleParts singles, DotPlaces places, Function<Stop, Fate> fates) {
        DiagramWords words = states.wordsAfter();
        return new CourseDot(prefix, stop -> singles.nameOf(stop.element()), stop -> fates.apply(stop) == Fate.KEPT ? "" : words.text(fates.apply(stop).key()) + ": ", stop -> switch (fates.apply(stop)) {
            case NEW, CHANGED -> "bold";
            case GONE -> "dashed";
            default -> "";
        }, places);
    }
}
