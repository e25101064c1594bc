package org.vsm.cli.diagram.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Cuts pictures that are higher than a sheet of paper where they have room. */
public final class Strips {

    /** Of the height that is wanted: a lower strip would waste the sheet. */
    private static final double LEAST = 0.4;

    private Strips() {
    }

    /**
     * The strips from top to bottom, which make up the whole picture: none higher than wanted where the picture has room, cut
     * where it has most.
     */
    public static List<Strip> of(Scene scene, double mostHeight) {
        List<Strip> strips = new ArrayList<>();
        double top = 0;
        for (double cut : cuts(scene, mostHeight)) {
            double from = top;
            strips.add(new Strip(from, cut - from, scene.shapes().stream().filter(shape -> Extent.of(shape).overlaps(from, cut)).toList()));
            top = cut;
        }
        return strips;
    }

    /** Ends of the strips. */
    private static List<Double> cuts(Scene scene, double mostHeight) {
        List<Extent> gaps = Gaps.of(scene);
        List<Double> cuts = new ArrayList<>();
        double top = 0;
        while (scene.height() - top > mostHeight) {
            Optional<Double> cut = cut(gaps, top + LEAST * mostHeight, top + mostHeight);
            if (cut.isEmpty()) {
                break;
            }
            top = cut.get();
            cuts.add(top);
        }
        cuts.add(scene.height());
        return cuts;
    }

    /** Where there is most room in a range, the lowest of several such places; else the first below it; empty where there is none. */
    private static Optional<Double> cut(List<Extent> gaps, double from, double to) {
        Optional<Extent> widest = gaps.stream().filter(gap -> gap.middle() > from && gap.middle() <= to)
                .max(Comparator.<Extent>comparingLong(gap -> Math.round(gap.height())).thenComparing(Extent::middle));
        return widest.or(() -> gaps.stream().filter(gap -> gap.middle() > to).findFirst()).map(Extent::middle);
    }
}
