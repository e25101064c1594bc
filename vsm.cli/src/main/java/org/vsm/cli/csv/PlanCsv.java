package org.vsm.cli.csv;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.vsm.analysis.attribution.Attribution.Contribution;
import org.vsm.analysis.plan.Assessment;
import org.vsm.analysis.plan.Improvement;
import org.vsm.cli.streams.PlannedStream;

/** Improvement registers as one table, a row for each improvement. Durations are seconds of working time. */
public final class PlanCsv {

    /** An improvement of a stream. */
    private record Line(PlannedStream stream, Assessment entry) {
    }

    private PlanCsv() {
    }

    /** Prints the registers of all streams. */
    public static void print(List<PlannedStream> streams, PrintStream out) {
        List<Line> lines = streams.stream().flatMap(stream -> stream.plan().entries().stream().map(entry -> new Line(stream, entry))).toList();
        table().print(lines, out);
    }

    private static CsvTable<Line> table() {
        return new CsvTable<Line>()
                .text("stream", line -> line.stream().facts().name())
                .text("state", of(Improvement::state))
                .text("name", of(Improvement::name))
                .text("title", of(Improvement::title))
                .text("status", of(each -> each.status().code()))
                .text("owner", of(Improvement::owner))
                .text("due", of(each -> each.due() == null ? null : each.due().toString()))
                .truth("overdue", line -> line.stream().plan().attention().overdue().contains(line.entry().improvement()))
                .text("source", of(Improvement::source))
                .text("priority", of(Improvement::priority))
                .text("tackles", of(each -> String.join(" ", each.tackles())))
                .text("problems", of(each -> String.join(" ", each.problems())))
                .number("rank", line -> line.entry().rank() == 0 ? null : Double.valueOf(line.entry().rank()))
                .text("gain", line -> line.entry().gain().name().toLowerCase(Locale.ROOT))
                .number("leadTimeSaved", ofContribution(each -> each.player().rejected() ? null : Double.valueOf(each.leadTimeSaved())))
                .number("alone", ofContribution(Contribution::alone))
                .number("effort", line -> line.entry().improvement().effort())
                .number("gainPerEffortHour", ofContribution(Contribution::gainPerEffortHour))
                .number("cost", line -> line.entry().improvement().cost() == null ? null : Double.valueOf(line.entry().improvement().cost().doubleValue()))
                .text("currency", of(Improvement::currency))
                .text("because", of(Improvement::reason))
                .text("decisions", of(PlanCsv::decisions));
    }

    private static String decisions(Improvement improvement) {
        return improvement.decisions().stream().map(each -> each.status().code() + (each.date() == null ? "" : " " + each.date())
                + (each.text() == null ? "" : " " + each.text())).collect(Collectors.joining("; "));
    }

    private static Function<Line, String> of(Function<Improvement, String> value) {
        return line -> value.apply(line.entry().improvement());
    }

    private static Function<Line, Double> ofContribution(Function<Contribution, Double> value) {
        return line -> line.entry().contribution() == null ? null : value.apply(line.entry().contribution());
    }
}
