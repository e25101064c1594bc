package org.vsm.cli.csv;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.vsm.analysis.figures.Bottlenecks.Bottleneck;
import org.vsm.analysis.figures.ElementFigures;
import org.vsm.analysis.figures.GroupShare;
import org.vsm.analysis.figures.Opportunity;
import org.vsm.analysis.figures.PassageFigures;
import org.vsm.analysis.figures.PassageFigures.Route;
import org.vsm.analysis.figures.PromiseFigures;
import org.vsm.analysis.figures.ResourceFigures;
import org.vsm.analysis.figures.StateFigures;
import org.vsm.analysis.figures.Waiting;
import org.vsm.analysis.objectives.KeyResultScore;
import org.vsm.cli.csv.StateLines.Line;
import org.vsm.cli.streams.AnalysedStream;

/**
 * The figures of streams as one table: a row for each state (its kind is {@code current}, {@code future} or
 * {@code ideal}) and then one for each of its elements, types, resources and whatever else has figures of its own; the
 * kind says what a row is. Columns are called as in JSON.
 */
public final class AnalysisCsv {

    private AnalysisCsv() {
    }

    /** Prints the streams of all files. */
    public static void print(List<AnalysedStream> streams, PrintStream out) {
        List<Line> lines = streams.stream().flatMap(stream -> stream.states().stream().flatMap(state -> StateLines.of(stream, state).stream()))
                .toList();
        table().print(lines, out);
    }

    private static CsvTable<Line> table() {
        CsvTable<Line> table = new CsvTable<Line>()
                .text("stream", line -> line.stream().facts().name())
                .text("state", line -> line.state().facts().name())
                .text("kind", Line::kind)
                .text("name", Line::name)
                .text("title", Line::title)
                .text("stages", of(ElementFigures.class, element -> String.join(" ", element.stages())))
                .text("teams", of(ElementFigures.class, element -> String.join(" ", element.teams())))
                .number("leadTime", timed(ElementFigures::leadTime, PassageFigures::leadTime, Route::leadTime))
                .number("processTime", timed(ElementFigures::processTime, PassageFigures::processTime, route -> null))
                .number("waitTime", timed(ElementFigures::waitTime, PassageFigures::waitTime, route -> null))
                .number("valueAddedTime", timed(ElementFigures::valueAddedTime, PassageFigures::valueAddedTime, route -> null))
                .number("effort", line -> line.part() instanceof StateFigures state ? (Double) state.effort().seconds()
                        : line.part() instanceof ElementFigures element ? (Double) element.effort() : null);
        elementColumns(table);
        passageColumns(table);
        partColumns(table);
        return table;
    }

    private static void elementColumns(CsvTable<Line> table) {
        table.number("visits", of(ElementFigures.class, ElementFigures::visits))
                .number("people", Line::people)
                .number("completeAccurate", of(ElementFigures.class, ElementFigures::completeAccurate))
                .text("value", of(ElementFigures.class, ElementFigures::value))
                .text("source", Line::sources)
                .truth("onMainRoute", of(ElementFigures.class, ElementFigures::onMainRoute))
                .truth("afterDelivery", of(ElementFigures.class, ElementFigures::afterDelivery))
                .number("leadTimeShare", line -> line.part() instanceof GroupShare group ? (Double) group.leadTimeShare()
                        : line.part() instanceof ElementFigures element ? (Double) element.leadTimeShare() : null);
    }

    private static void passageColumns(CsvTable<Line> table) {
        table.number("flowEfficiency", passage(PassageFigures::flowEfficiency))
                .number("valueAddedRatio", passage(PassageFigures::valueAddedRatio))
                .truth("approximate", passage(PassageFigures::approximate))
                .number("delivered", passage(PassageFigures::delivered))
                .number("leavers", passage(PassageFigures::leavers))
                .number("mainRoute.leadTime", passage(passage -> passage.mainRoute().leadTime()))
                .number("mainRoute.processTime", passage(passage -> passage.mainRoute().processTime()))
                .number("mainRoute.waitTime", passage(passage -> passage.mainRoute().waitTime()))
                .number("mainRoute.flowEfficiency", passage(passage -> passage.mainRoute().flowEfficiency()))
                .number("mainRoute.handoffs", passage(passage -> passage.mainRoute().handoffs()))
                .number("leadTimeRange.low", passage(passage -> passage.leadTimeRange().low()))
                .number("leadTimeRange.high", passage(passage -> passage.leadTimeRange().high()))
                .number("rolledCompleteAccurate", passage(PassageFigures::rolledCompleteAccurate))
                .number("firstTimeThrough", passage(PassageFigures::firstTimeThrough))
                .number("rework.returns", passage(passage -> passage.rework().returns()))
                .number("rework.leadTime", passage(passage -> passage.rework().leadTime()))
                .number("rework.share", passage(passage -> passage.rework().share()))
                .number("handoffs", passage(PassageFigures::handoffs))
                .number("steps.total", passage(passage -> (double) passage.steps().total()))
                .number("steps.known", passage(passage -> (double) passage.steps().known()))
                .number("demandPerDay", passage(PassageFigures::demandPerDay))
                .number("taktTime", passage(PassageFigures::taktTime))
                .number("wip", passage(PassageFigures::wip))
                .number("effort.fte", of(StateFigures.class, state -> state.effort().fte()))
                .number("utilisation", line -> line.part() instanceof StateFigures state ? state.highestUtilisation()
                        : line.part() instanceof ResourceFigures resource ? resource.utilisation() : null);
    }

    /** What neither states nor elements have: kinds of rows say whose they are. */
    private static void partColumns(CsvTable<Line> table) {
        table.number("share", Line::share)
                .number("seconds", Line::seconds)
                .number("effortShare", of(GroupShare.class, GroupShare::effortShare))
                .number("loadPerDay", of(ResourceFigures.class, ResourceFigures::loadPerDay))
                .number("capacityPerDay", of(ResourceFigures.class, ResourceFigures::capacityPerDay))
                .number("queueWait", of(ResourceFigures.class, ResourceFigures::queueWait))
                .text("waiting", of(Waiting.class, waiting -> Line.code(waiting.kind())))
                .text("halve", of(Opportunity.class, opportunity -> Line.code(opportunity.halve())))
                .text("steps", AnalysisCsv::steps)
                .text("reason", of(Bottleneck.class, bottleneck -> bottleneck.reason().code()))
                .number("amount", Line::amount)
                .number("promised", of(PromiseFigures.class, promise -> promise.promise().promised()))
                .number("reached", of(PromiseFigures.class, PromiseFigures::reached))
                .number("baseline", of(KeyResultScore.class, KeyResultScore::baseline))
                .number("target", of(KeyResultScore.class, KeyResultScore::target))
                .number("score", of(KeyResultScore.class, KeyResultScore::score))
                .truth("met", of(KeyResultScore.class, KeyResultScore::met))
                .number("measured", of(KeyResultScore.class, KeyResultScore::measured))
                .number("measuredScore", of(KeyResultScore.class, KeyResultScore::measuredScore));
    }

    /** Those of a route; of a state or type those of its main route. */
    private static String steps(Line line) {
        List<String> steps = line.part() instanceof Route route ? route.steps()
                : line.passage() != null ? line.passage().mainRoute().steps() : null;
        return steps == null ? null : String.join(" > ", steps);
    }

    private static Function<Line, Double> timed(Function<ElementFigures, Double> ofElement, Function<PassageFigures, Double> ofPassage,
            Function<Route, Double> ofRoute) {
        return line -> Stream.of(of(ElementFigures.class, ofElement), passage(ofPassage), of(Route.class, ofRoute))
                .map(each -> each.apply(line)).filter(each -> each != null).findFirst().orElse(null);
    }

    private static <P, V> Function<Line, V> of(Class<P> part, Function<P, V> value) {
        return line -> part.isInstance(line.part()) ? value.apply(part.cast(line.part())) : null;
    }

    private static <V> Function<Line, V> passage(Function<PassageFigures, V> value) {
        return line -> line.passage() == null ? null : value.apply(line.passage());
    }
}
