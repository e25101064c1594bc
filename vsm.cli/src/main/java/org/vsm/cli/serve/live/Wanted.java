package org.vsm.cli.serve.live;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.vsm.cli.diagram.map.MapPicture;
import org.vsm.cli.diagram.scene.Theme;

/**
 * What somebody wants to see of a text. Null is what he leaves open.
 *
 * @param stream name of the stream
 * @param state  name of the state; of the later one where two are compared
 * @param from   name of the state that it is compared with; only for {@link Kind#COMPARE}
 * @param width  pixels from which a long stream is wrapped
 */
public record Wanted(String stream, Kind kind, String state, String from, Locale language, Theme theme, double width) {

    /** Few, so that many screens share a picture. */
    private static final double[] WIDTHS = {800, 1100, 1500, 1900};


    /** The kinds of pictures. */
    public enum Kind {
        MAP, LANES, COMPARE;

        /** The kind that an address names. */
        public static Optional<Kind> named(String name) {
            return Arrays.stream(values()).filter(each -> each.name().equalsIgnoreCase(name)).findFirst();
        }
    }

    /** The same with the stream, the view and the states of another one. */
    public Wanted showing(Wanted other) {
        return new Wanted(other.stream, other.kind, other.state, other.from, language, theme, width);
    }

    /** The width of a picture for a screen with so much room, in pixels. */
    public static double widthFor(double room) {
        return Arrays.stream(WIDTHS).filter(each -> room <= each).findFirst().orElse(MapPicture.USUAL_WIDTH);
    }
}
