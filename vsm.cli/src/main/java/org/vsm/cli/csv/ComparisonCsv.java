package org.vsm.cli.csv;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.vsm.analysis.attribution.Attribution.Contribution;
import org.vsm.analysis.attribution.Attribution.Pair;
import org.vsm.analysis.compare.AttributeChange;
import org.vsm.analysis.compare.Comparison.BottleneckMove;
import org.vsm.analysis.compare.ContextChange;
import org.vsm.analysis.compare.ElementChange;
import org.vsm.analysis.compare.MetricChange;
import org.vsm.analysis.figures.Bottlenecks.Bottleneck;
import org.vsm.analysis.objectives.KeyResultScore;
import org.vsm.analysis.objectives.KeyResultScore.MeasuredScore;
import org.vsm.analysis.objectives.ObjectiveScore;
import org.vsm.cli.csv.ComparisonLines.Enough;
import org.vsm.cli.csv.ComparisonLines.Line;
import org.vsm.cli.streams.ComparedStream;

/**
 * A comparison as one table: a row for each figure, bottleneck, key result, improvement, pair, sufficient set and element of
 * each later state; the kind says what a row is. Durations are seconds of working time, shares go from 0 to 1. Where the later
 * state is not built from the earlier one, there are no rows of improvements.
 */
public final class ComparisonCsv {

    private ComparisonCsv() {
    }

    /** Prints all later states. */
    public static void print(ComparedStream stream, PrintStream out) {
        table().print(stream.to().stream().flatMap(state -> ComparisonLines.of(stream, state).stream()).toList(), out);
    }

    private static CsvTable<Line> table() {
        CsvTable<Line> table = new CsvTable<Line>()
                .text("stream", line -> line.stream().facts().name())
                .text("from", line -> line.stream().from().facts().name())
                .text("to", line -> line.state().state().facts().name())
                .text("kind", Line::kind)
                .text("name", Line::name)
                .text("title", Line::title);
        differenceColumns(table);
        changeColumns(table);
        contributionColumns(table);
        objectiveColumns(table);
        return table;
    }

    private static void differenceColumns(CsvTable<Line> table) {
        table.number("before", first(of(MetricChange.class, MetricChange::from), of(BottleneckMove.class, move -> value(move.from())),
                        of(KeyResultScore.class, KeyResultScore::baseline), attribute(change -> ChangedValue.number(change.from()))))
                .number("after", first(of(MetricChange.class, MetricChange::to), of(BottleneckMove.class, move -> value(move.to())),
                        of(KeyResultScore.class, KeyResultScore::value), attribute(change -> ChangedValue.number(change.to()))))
                .number("difference", of(MetricChange.class, MetricChange::change))
                .number("percent", of(MetricChange.class, MetricChange::percent))
                .text("verdict", of(MetricChange.class, metric -> StateLines.Line.code(metric.verdict())))
                .text("before.words", first(of(BottleneckMove.class, move -> element(move.from())), attribute(change -> ChangedValue.words(change.from()))))
                .text("after.words", first(of(BottleneckMove.class, move -> element(move.to())), attribute(change -> ChangedValue.words(change.to()))))
                .text("before.reason", of(BottleneckMove.class, move -> reason(move.from())))
                .text("after.reason", of(BottleneckMove.class, move -> reason(move.to())))
                .truth("moved", of(BottleneckMove.class, BottleneckMove::moved));
    }

    private static void changeColumns(CsvTable<Line> table) {
        table.text("change", first(of(ElementChange.class, each -> StateLines.Line.code(each.change())),
                        of(ContextChange.class, each -> StateLines.Line.code(each.change()))))
                .text("was", of(ElementChange.class, each -> each.from() == null ? null : each.from().name()))
                .text("attribute", attribute(AttributeChange::attribute))
                .text("of", attribute(AttributeChange::of))
                .text("types", attribute(change -> change.types().stream().filter(type -> !type.isEmpty()).sorted().collect(Collectors.joining(" "))))
                .number("before.low", attribute(change -> ChangedValue.low(change.from())))
                .number("before.high", attribute(change -> ChangedValue.high(change.from())))
                .number("after.low", attribute(change -> ChangedValue.low(change.to())))
                .number("after.high", attribute(change -> ChangedValue.high(change.to())));
    }

    private static void contributionColumns(CsvTable<Line> table) {
        table.number("leadTimeSaved", of(Contribution.class, each -> each.player().rejected() ? null : Double.valueOf(each.leadTimeSaved())))
                .number("error", of(Contribution.class, Contribution::error))
                .number("alone", of(Contribution.class, Contribution::alone))
                .number("effort", of(Contribution.class, each -> each.player().effort()))
                .number("gainPerEffortHour", of(Contribution.class, Contribution::gainPerEffortHour))
                .number("cost", of(Contribution.class, each -> each.player().cost() == null ? null : Double.valueOf(each.player().cost().doubleValue())))
                .text("currency", of(Contribution.class, each -> each.player().currency()))
                .number("gainPerMoney", of(Contribution.class, each -> each.gainPerMoney().values().stream().findFirst().orElse(null)))
                .truth("exact", line -> line.part() instanceof Contribution ? (Boolean) line.state().attribution().exact() : null)
                .text("with", of(Pair.class, pair -> ComparisonLines.name(pair.second())))
                .number("together", of(Pair.class, Pair::together))
                .text("improvements", of(Enough.class, each -> each.improvements().stream().map(ComparisonLines::name).collect(Collectors.joining(" + "))));
    }

    private static void objectiveColumns(CsvTable<Line> table) {
        table.text("owner", of(ObjectiveScore.class, each -> each.objective().owner()))
                .text("due", of(ObjectiveScore.class, each -> text(each.objective().due())))
                .text("metric", of(KeyResultScore.class, each -> each.keyResult().metric() == null ? null : each.keyResult().metric().code()))
                .number("target", of(KeyResultScore.class, KeyResultScore::target))
                .number("score", first(of(ObjectiveScore.class, ObjectiveScore::score), of(KeyResultScore.class, KeyResultScore::score)))
                .truth("met", of(KeyResultScore.class, KeyResultScore::met))
                .number("measured", first(of(KeyResultScore.class, KeyResultScore::measured), of(MeasuredScore.class, MeasuredScore::value)))
                .text("measuredOn", first(of(KeyResultScore.class, each -> text(each.measuredOn())), of(MeasuredScore.class, each -> text(each.on()))))
                .number("measuredScore", first(of(ObjectiveScore.class, ObjectiveScore::measuredScore),
                        of(KeyResultScore.class, KeyResultScore::measuredScore), of(MeasuredScore.class, MeasuredScore::score)));
    }

    private static Double value(Bottleneck bottleneck) {
        return bottleneck == null ? null : (Double) bottleneck.value();
    }

    private static String element(Bottleneck bottleneck) {
        return bottleneck == null ? null : bottleneck.element();
    }

    private static String reason(Bottleneck bottleneck) {
        return bottleneck == null ? null : bottleneck.reason().code();
    }

    private static String text(Object day) {
        return day == null ? null : day.toString();
    }

    private static <V> Function<Line, V> attribute(Function<AttributeChange, V> value) {
        return of(AttributeChange.class, value);
    }

    private static <P, V> Function<Line, V> of(Class<P> part, Function<P, V> value) {
        return line -> part.isInstance(line.part()) ? value.apply(part.cast(line.part())) : null;
    }

    /** A column that several kinds of rows share. */
    @SafeVarargs
    private static <V> Function<Line, V> first(Function<Line, V>... values) {
        return line -> Stream.of(values).map(each -> each.apply(line)).filter(each -> each != null).findFirst().orElse(null);
    }
}
