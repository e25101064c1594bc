package org.vsm.cli.diagram.foot;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.vsm.analysis.figures.PassageFigures.Rung;
import org.vsm.cli.diagram.words.DiagramWords;

/**
 * The unit of a ladder, so that its times are compared at a glance: of the units in which all of them can be read, the one
 * in which they are written shortest. Only where there is none, such as for seconds of work after days of waiting, the waits
 * have a unit and the work has one.
 */
public final class LadderUnits {

    /** Times are read best as whole numbers below a thousand; three significant digits are always told. */
    private static final List<Span> SPANS = List.of(new Span(1, 999), new Span(0.05, 999), new Span(0.1, 9999));
    private static final double LEAST = 0.1;

    private final DiagramWords words;
    private final List<Unit> units;
    private final Unit waits;
    private final Unit work;

    /** A unit of time and its key. */
    private record Unit(double seconds, String key) {
        boolean suits(double[] values, Span span) {
            return DoubleStream.of(values).allMatch(each -> each >= span.least() * seconds && each <= span.most() * seconds);
        }
    }

    /** From how much to how much of a unit its values are. */
    private record Span(double least, double most) {
    }

    /**
     * @param rungs         of a ladder, or of several that are compared
     * @param secondsPerDay working time, in seconds
     */
    public LadderUnits(List<Rung> rungs, double secondsPerDay, DiagramWords words) {
        this.words = words;
        this.units = List.of(new Unit(secondsPerDay, "day"), new Unit(3600, "hour"), new Unit(60, "minute"), new Unit(1, "second"));
        double[] waiting = rungs.stream().mapToDouble(Rung::waitTime).filter(each -> each > 0).toArray();
        double[] working = rungs.stream().mapToDouble(Rung::processTime).filter(each -> each > 0).toArray();
        Optional<Unit> common = shortest(DoubleStream.concat(DoubleStream.of(waiting), DoubleStream.of(working)).toArray());
        this.waits = common.orElseGet(() -> unit(waiting));
        this.work = common.orElseGet(() -> unit(working));
    }

    /** The largest of those in which the values are written shortest; empty where none suits them all. */
    private Optional<Unit> shortest(double[] values) {
        return SPANS.stream().flatMap(span -> shortest(values, span).stream()).findFirst();
    }

    private Optional<Unit> shortest(double[] values, Span span) {
        return units.stream().filter(each -> each.suits(values, span))
                .min(Comparator.comparingInt(unit -> DoubleStream.of(values).mapToInt(each -> words.number(each / unit.seconds()).length()).sum()));
    }

    /** For values of one side: where none suits them all, the largest of which none is too little. */
    private Unit unit(double[] values) {
        double least = DoubleStream.of(values).min().orElse(0);
        return shortest(values).orElseGet(() -> units.stream().filter(each -> least >= LEAST * each.seconds()).findFirst().orElse(units.get(units.size() - 1)));
    }

    public String wait(double seconds) {
        return text(seconds, waits);
    }

    public String work(double seconds) {
        return text(seconds, work);
    }

    /** Says where waits and work stand, and in which unit. */
    public String inWords() {
        String above = words.text("ladder.unit." + waits.key());
        return waits == work ? words.text("ladder.units", above) : words.text("ladder.units.two", above, words.text("ladder.unit." + work.key()));
    }

    /** The same where the process times are too short to be drawn beside the waits. */
    public String inWordsOfWaits() {
        return words.text("ladder.units.waits", words.text("ladder.unit." + waits.key()));
    }

    private String text(double seconds, Unit unit) {
        String number = words.number(seconds / unit.seconds());
        return number + " " + words.unit("unit." + unit.key() + (number.equals("1") ? "" : "s"));
    }
}
