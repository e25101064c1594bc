package org.vsm.cli.diagram.foot;

import java.util.List;
import java.util.stream.DoubleStream;
import org.vsm.analysis.figures.PassageFigures.Rung;
import org.vsm.cli.diagram.words.DiagramWords;

/**
 * The unit of a ladder: one for all rungs where it suits them all, else one for the waits and one for the work. Figures
 * in one unit are compared at a glance.
 */
final class LadderUnits {

    /** A figure is told in the largest unit of which it is at least this much. */
    private static final double LEAST = 0.25;
    /** Figures above this are hard to read. */
    private static final double MOST = 2000;

    private final DiagramWords words;
    private final Unit waits;
    private final Unit work;

    /** A unit of time and the key of its name, which ends with s for many. */
    private record Unit(double seconds, String key) {
    }

    LadderUnits(List<Rung> rungs, double secondsPerDay, DiagramWords words) {
        this.words = words;
        List<Unit> units = List.of(new Unit(secondsPerDay, "unit.day"), new Unit(3600, "unit.hour"), new Unit(60, "unit.minute"), new Unit(1, "unit.second"));
        double[] waiting = rungs.stream().mapToDouble(Rung::waitTime).filter(each -> each > 0).toArray();
        double[] working = rungs.stream().mapToDouble(Rung::processTime).filter(each -> each > 0).toArray();
        double[] all = DoubleStream.concat(DoubleStream.of(waiting), DoubleStream.of(working)).toArray();
        Unit common = unit(all, units);
        boolean suitsAll = DoubleStream.of(all).allMatch(each -> each / common.seconds() <= MOST);
        this.waits = suitsAll ? common : unit(waiting, units);
        this.work = suitsAll ? common : unit(working, units);
    }

    private static Unit unit(double[] values, List<Unit> units) {
        double least = DoubleStream.of(values).min().orElse(0);
        return units.stream().filter(each -> least >= LEAST * each.seconds()).findFirst().orElse(units.get(units.size() - 1));
    }

    String wait(double seconds) {
        return text(seconds, waits);
    }

    String work(double seconds) {
        return text(seconds, work);
    }

    private String text(double seconds, Unit unit) {
        String number = words.number(seconds / unit.seconds());
        return number + " " + words.unit(number.equals("1") ? unit.key() : unit.key() + "s");
    }
}
