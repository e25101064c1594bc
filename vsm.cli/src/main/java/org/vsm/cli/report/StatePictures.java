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

    /** Pixels: not much wider than the page. */
    private static final double MOST_WIDTH = 1150;

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
        count++;
        return new Part.Figure("map-" + count, scene.title(), named(SvgText.inPage(scene), "map-" + count));
    }

    /** Several pictures in one page must not share names. */
    private static String named(String svg, String name) {
        return svg.replaceFirst("aria-labelledby=\"title desc\"", "aria-labelledby=\"" + name + "-title " + name + "-desc\"")
                .replaceFirst("<title id=\"title\">", "<title id=\"" + name + "-title\">")
                .replaceFirst("<desc id=\"desc\">", "<desc id=\"" + name + "-desc\">");
    }
}
