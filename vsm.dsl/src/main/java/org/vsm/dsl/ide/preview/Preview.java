package org.vsm.dsl.ide.preview;

import com.google.gson.JsonObject;
import java.util.List;
import org.eclipse.lsp4j.Location;

/**
 * The answer to {@code vsm/preview}: a map.
 *
 * @param state   name of the state; null where the file has none
 * @param title   of the state
 * @param svg     the picture; null where there has never been one
 * @param figures of the state, as {@code vsm analyze --format json} writes them; null as above
 * @param note    why this is not the picture of the present text; null where it is
 * @param places  where the elements of the picture are written
 */
public record Preview(String state, String title, String svg, JsonObject figures, String note, List<Place> places) {

    public Preview {
        places = List.copyOf(places);
    }

    /** @param name of an element, as in {@code data-name} of the picture */
    public record Place(String name, Location location) {
    }

    Preview saying(String why) {
        return new Preview(state, title, svg, figures, why, places);
    }
}
