package org.vsm.cli.serve.live;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A name that gets another one at some places of a text.
 *
 * @param was    as it was written
 * @param places of whatever is replaced, none of which touch
 */
public record Renaming(String was, List<Place> places) {

    /**
     * Lines and characters count from 0.
     *
     * @param insert what stands there from now on
     */
    public record Place(int line, int from, int to, String insert) {
    }

    public Renaming {
        places = places.stream().sorted(Comparator.comparing(Place::line).thenComparing(Place::from)).toList();
    }

    /** The text with the new name; empty where the old one does not stand at each place: then the places are those of another text. */
    Optional<String> in(String text) {
        String[] lines = text.split("\n", -1);
        for (int i = places.size() - 1; i >= 0; i--) {
            Place place = places.get(i);
            String line = place.line() < lines.length ? lines[place.line()] : "";
            if (place.from() < 0 || place.from() > place.to() || place.to() > line.length() || !line.substring(place.from(), place.to()).contains(was)) {
                return Optional.empty();
            }
            lines[place.line()] = line.substring(0, place.from()) + place.insert() + line.substring(place.to());
        }
        return Optional.of(String.join("\n", lines));
    }
}
