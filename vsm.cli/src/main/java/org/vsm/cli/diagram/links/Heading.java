package org.vsm.cli.diagram.links;

import java.util.List;
import java.util.Optional;
import org.vsm.cli.diagram.scene.Box;

/**
 * Text that stands where straight arrows leave space for it: the title of a frame, somewhere along its upper border.
 *
 * @param place     where it would stand first
 * @param rightmost how far its left end may move to the right
 * @param lower     how far beneath it may stand instead
 */
public record Heading(List<String> lines, Box place, double rightmost, double lower) {

    /** Free places are looked for along the upper border, then along the lower one. */
    Optional<Box> freePlace(FreePlaces places) {
        Box below = new Box(place.x(), place.y() + lower, place.width(), place.height());
        return places.alongside(place, place.x(), rightmost).or(() -> places.alongside(below, place.x(), rightmost));
    }
}
