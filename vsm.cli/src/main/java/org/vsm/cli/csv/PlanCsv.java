package org.vsm.cli.csv;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.vsm.analysis.attribution.Attribution.Contribution;
import org.vsm.analysis.objectives.KeyResultScore;
import org.vsm.analysis.plan.Assessment;
import org.vsm.analysis.plan.Improvement;
import org.vsm.analysis.plan.Plan.Attention;
import org.vsm.analysis.plan.Plan.Health;
import org.vsm.cli.streams.PlannedStream;

/**
 * Improvement registers as one table: a row for each improvement and each effect that is expected of it, for each problem that
 * none tackles, and one for the register itself; the kind says what a row is. Durations are seconds of working time, ages
 * calendar days.
 */
public final class PlanCsv {

    /**
     * A line.
     *
     * @param part what it says: an assessment, a key result, a problem, the health of the register
     */
    private record Line(PlannedStream stream, String kind, String state, String name, String title, Object part) {
    }

    private PlanCsv() {
    }

    /** Prints the registers of all streams. */
    public static void print(List<PlannedStream> streams, PrintStream out) {
        table().print(streams.stream().flatMap(stream -> lines(stream).stream()).toList(), out);
    }

    private static List<Line> lines(PlannedStream stream) {
        List<Line> lines = new ArrayList<>();
        for (Assessment entry : stream.plan().entries()) {
            Improvement each = entry.improvement();
            lines.add(new Line(stream, "improvement", each.state(), each.name(), each.title(), entry));
            entry.expected().forEach(effect -> lines.add(new Line(stream, "expected", each.state(), each.name(), effect.keyResult().title(), effect)));
        }
        stream.plan().problems().forEach(each -> lines.add(new Line(stream, "problem", null, each.element().name(), each.problem().text(), each)));
        lines.add(new Line(stream, "register", null, stream.facts().name(), stream.facts().title(), stream.plan().health()));
        return lines;
    }

    private static CsvTable<Line> table() {
        CsvTable<Line> table = new CsvTable<Line>()
                .text("stream", line -> line.stream().facts().name())
                .text("state", Line::state)
                .text("kind", Line::kind)
                .text("name", Line::name)
                .text("title", Line::title);
        improvementColumns(table);
        expectedColumns(table);
        healthColumns(table);
        return table;
    }

    private static void improvementColumns(CsvTable<Line> table) {
        table.text("status", of(each -> each.status().code()))
                .text("owner", of(Improvement::owner))
                .text("due", of(each -> text(each.due())))
                .truth("overdue", listed(Attention::overdue))
                .truth("unverified", listed(Attention::unverified))
                .text("source", of(Improvement::source))
                .text("priority", of(Improvement::priority))
                .text("tackles", of(each -> String.join(" ", each.tackles())))
                .text("problems", of(each -> String.join(" ", each.problems())))
                .number("rank", of(Assessment.class, entry -> entry.rank() == 0 ? null : Double.valueOf(entry.rank())))
                .text("gain", of(Assessment.class, entry -> entry.gain().name().toLowerCase(Locale.ROOT)))
                .number("leadTimeSaved", ofContribution(each -> each.player().rejected() ? null : Double.valueOf(each.leadTimeSaved())))
                .number("alone", ofContribution(Contribution::alone))
                .number("effort", of(Improvement::effort))
                .number("gainPerEffortHour", ofContribution(Contribution::gainPerEffortHour))
                .number("cost", of(each -> each.cost() == null ? null : Double.valueOf(each.cost().doubleValue())))
                .text("currency", of(Improvement::currency))
                .text("because", of(Improvement::reason))
                .text("decisions", of(PlanCsv::decisions));
    }

    private static void expectedColumns(CsvTable<Line> table) {
        table.text("metric", of(KeyResultScore.class, each -> each.keyResult().metric() == null ? null : each.keyResult().metric().code()))
                .number("baseline", of(KeyResultScore.class, KeyResultScore::baseline))
                .number("target", of(KeyResultScore.class, KeyResultScore::target))
                .number("value", of(KeyResultScore.class, KeyResultScore::value))
                .number("measured", of(KeyResultScore.class, KeyResultScore::measured))
                .text("measuredOn", of(KeyResultScore.class, each -> text(each.measuredOn())))
                .number("measuredScore", of(KeyResultScore.class, KeyResultScore::measuredScore));
    }

    private static void healthColumns(CsvTable<Line> table) {
        table.text("on", line -> line.part() instanceof Health ? text(line.stream().plan().on()) : null)
                .number("leadTime", line -> line.part() instanceof Health && line.stream().today() != null
                        ? (Double) line.stream().today().passage().leadTime() : null)
                .number("meanAge", of(Health.class, Health::meanAge))
                .number("oldest", of(Health.class, Health::oldest))
                .number("proposalToVerified", of(Health.class, Health::proposalToVerified))
                .number("judged", of(Health.class, each -> (double) each.judged()))
                .number("hits", of(Health.class, each -> (double) each.hits()))
                .number("hitRate", of(Health.class, Health::hitRate));
    }

    private static String decisions(Improvement improvement) {
        return improvement.decisions().stream().map(each -> each.status().code() + (each.date() == null ? "" : " " + each.date())
                + (each.text() == null ? "" : " " + each.text())).collect(Collectors.joining("; "));
    }

    private static String text(Object day) {
        return day == null ? null : day.toString();
    }

    /** Whether an improvement is in a list of what was left lying. */
    private static Function<Line, Boolean> listed(Function<Attention, List<Improvement>> list) {
        return line -> line.part() instanceof Assessment entry
                ? (Boolean) list.apply(line.stream().plan().attention()).contains(entry.improvement()) : null;
    }

    private static <V> Function<Line, V> of(Function<Improvement, V> value) {
        return of(Assessment.class, entry -> value.apply(entry.improvement()));
    }

    private static Function<Line, Double> ofContribution(Function<Contribution, Double> value) {
        return of(Assessment.class, entry -> entry.contribution() == null ? null : value.apply(entry.contribution()));
    }

    private static <P, V> Function<Line, V> of(Class<P> part, Function<P, V> value) {
        return line -> part.isInstance(line.part()) ? value.apply(part.cast(line.part())) : null;
    }
}
