package org.vsm.cli.diagram.grid;

import java.util.List;
import org.vsm.cli.diagram.parts.WayApart;

/**
 * The way of the work through one state.
 *
 * @param stops    in the order of the text
 * @param legs     always from an earlier to a later stop
 * @param ways     back and ahead, between elements
 * @param sections stages, outer before inner, and what comes after the delivery
 */
public record Course(List<Stop> stops, List<Leg> legs, List<WayApart> ways, List<Section> sections) {

    /** A named part of the course. */
    public record Section(String title, boolean afterDelivery, List<Stop> stops) {
    }
}
