package org.vsm.cli.csv;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Function;

import org.vsm.analysis.figures.Bottlenecks.Bottleneck;
import org.vsm.analysis.figures.PassageFigures;
import org.vsm.cli.streams.Portfolio;
import org.vsm.cli.streams.PortfolioStream;
import org.vsm.cli.streams.PortfolioStream.PortfolioState;

/** A portfolio as one table, a row for each state. Durations are seconds of working time. */
public final class PortfolioCsv {

    /** A state of a stream. */
    private record Line(PortfolioStream stream, PortfolioState state) {

        PassageFigures passage() {
            return state.state().figures().passage();
        }

        Bottleneck bottleneck() {
            return state.state().figures().bottlenecks().capacity();
        }

        Bottleneck delay() {
            return state.state().figures().bottlenecks().delay();
        }
    }

    private PortfolioCsv() {
    }

    /** Prints the states of all streams; broken files have no row. */
    public static void print(Portfolio portfolio, PrintStream out) {
        List<Line> lines = portfolio.streams().stream().flatMap(stream -> stream.states().stream().map(state -> new Line(stream, state))).toList();
        new CsvTable<Line>()
                .text("file", line -> line.state().file())
                .text("stream", line -> line.stream().facts().name())
                .text("title", line -> line.stream().facts().title())
                .text("owner", line -> line.stream().facts().owner())
                .text("state", line -> line.state().state().facts().name())
                .text("kind", line -> line.state().state().facts().kind())
                .number("leadTime", line -> line.passage().leadTime())
                .number("flowEfficiency", line -> line.passage().flowEfficiency())
                .text("bottleneck", line -> line.bottleneck() == null ? null : line.bottleneck().element())
                .number("bottleneckValue", line -> line.bottleneck() == null ? null : Double.valueOf(line.bottleneck().value()))
                .text("longest", line -> line.delay() == null ? null : line.delay().element())
                .number("longestShare", line -> line.delay() == null ? null : Double.valueOf(line.delay().value()))
                .number("keyResults", whole(line -> line.state().keyResults()))
                .number("judged", whole(line -> line.state().judged()))
                .number("met", whole(line -> line.state().met()))
                .number("objectives", whole(line -> line.stream().objectives()))
                .number("openImprovements", whole(line -> line.stream().open().size()))
                .number("overdueImprovements", whole(line -> line.stream().overdue().size()))
                .print(lines, out);
    }

    private static Function<Line, Double> whole(Function<Line, Integer> value) {
        return line -> value.apply(line).doubleValue();
    }
}
