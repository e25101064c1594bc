package org.vsm.cli.report;

import java.util.Locale;
import org.vsm.cli.diagram.StateViews;
import org.vsm.cli.diagram.View;
import org.vsm.cli.diagram.scene.Scene;
import org.vsm.cli.diagram.scene.SvgText;
import org.vsm.cli.streams.StatesToCompare;
import org.vsm.dsl.model.State;

/** Maps for the page, wrapped so that they can be read on a screen and on A4. */
final class StatePictures {

    /** Pixels: on A4, too, its text can be read. */
    private static final double MOST_WIDTH = 1000;

    private final StateViews views;
    private int count;

    StatePictures(Locale language) {
        this.views = new StateViews(language);
    }

    /** The map of a state. */
    Part.Figure map(State state) {
        return figure(views.map(state));
    }

    /** Two states, one above the other. */
    Part.Figure comparison(StatesToCompare states, State to) {
        return figure(views.comparison(states.stream(), states.from(), to));
    }

    private Part.Figure figure(View view) {
        Scene scene = view.scene(MOST_WIDTH);
        String name = "map-" + ++count;
        Sheet sheet = Sheet.bestFor(scene);
        return new Part.Figure(name, scene.title(), sheet == Sheet.LANDSCAPE, SvgText.inPage(scene, sheet.strips(scene), name));
    }
}
