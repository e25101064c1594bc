package org.vsm.cli.json;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

import org.vsm.analysis.attribution.Attribution.Contribution;
import org.vsm.analysis.objectives.KeyResultScore;
import org.vsm.analysis.plan.Assessment;
import org.vsm.analysis.plan.Improvement;
import org.vsm.analysis.plan.Plan;
import org.vsm.cli.streams.PlannedStream;
import org.vsm.cli.wording.Wording;

/** Improvement registers for programs; the schema is {@code plan.schema.json} beside this class. */
public final class PlanJson {

    private static final int VERSION = 1;

    private final JsonOutput json;

    private PlanJson(JsonOutput json) {
        this.json = json;
    }

    /** Prints the registers of all streams as one document. */
    public static void print(List<PlannedStream> streams, PrintStream out) {
        JsonOutput.print(out, json -> {
            json.whole("version", VERSION);
            json.text("rule", Wording.in(Locale.ENGLISH).text("plan.rule"));
            json.objects("streams", streams, new PlanJson(json)::stream);
        });
    }

    private void stream(PlannedStream stream) throws IOException {
        Plan plan = stream.plan();
        json.text("name", stream.facts().name());
        json.text("title", stream.facts().title());
        json.text("owner", stream.facts().owner());
        json.asText("on", plan.on());
        json.number("leadTime", stream.today() == null ? null : Double.valueOf(stream.today().passage().leadTime()));
        json.objects("improvements", plan.entries(), this::entry);
        json.object("attention", () -> {
            names("overdue", plan.attention().overdue());
            names("withoutOwner", plan.attention().withoutOwner());
            names("withoutDue", plan.attention().withoutDue());
            names("unverified", plan.attention().unverified());
        });
        json.objects("untackledProblems", plan.problems(), problem -> {
            json.text("element", problem.element().name());
            json.text("name", problem.problem().name());
            json.text("text", problem.problem().text());
        });
        json.object("health", () -> {
            json.number("meanAge", plan.health().meanAge());
            json.number("oldest", plan.health().oldest());
            json.number("proposalToVerified", plan.health().proposalToVerified());
            json.whole("judged", plan.health().judged());
            json.whole("hits", plan.health().hits());
            json.number("hitRate", plan.health().hitRate());
        });
    }

    private void names(String name, List<Improvement> improvements) throws IOException {
        json.texts(name, improvements.stream().map(Improvement::name).toList());
    }

    private void entry(Assessment entry) throws IOException {
        Improvement improvement = entry.improvement();
        json.text("name", improvement.name());
        json.text("title", improvement.title());
        json.text("state", improvement.state());
        json.text("status", improvement.status().code());
        json.text("owner", improvement.owner());
        json.asText("due", improvement.due());
        json.text("source", improvement.source());
        json.text("priority", improvement.priority());
        json.texts("tackles", improvement.tackles());
        json.texts("problems", improvement.problems());
        json.text("because", improvement.reason());
        json.objects("decisions", improvement.decisions(), decision -> {
            json.text("status", decision.status().code());
            json.asText("date", decision.date());
            json.text("text", decision.text());
        });
        json.number("rank", entry.rank() == 0 ? null : Double.valueOf(entry.rank()));
        json.text("gain", entry.gain().name().toLowerCase(Locale.ROOT));
        contribution(entry.contribution());
        json.number("effort", improvement.effort());
        if (improvement.cost() == null) {
            json.nothing("cost");
        } else {
            json.object("cost", () -> json.number(improvement.currency(), improvement.cost().doubleValue()));
        }
        json.objects("expected", entry.expected(), this::expected);
    }

    private void contribution(Contribution contribution) throws IOException {
        boolean known = contribution != null && !contribution.player().rejected();
        json.number("leadTimeSaved", known ? Double.valueOf(contribution.leadTimeSaved()) : null);
        json.number("alone", contribution == null ? null : contribution.alone());
        json.number("gainPerEffortHour", contribution == null ? null : contribution.gainPerEffortHour());
    }

    private void expected(KeyResultScore score) throws IOException {
        json.text("title", score.keyResult().title());
        json.text("metric", score.keyResult().metric() == null ? null : score.keyResult().metric().code());
        json.number("baseline", score.baseline());
        json.number("target", score.target());
        json.number("value", score.value());
        json.number("measured", score.measured());
        json.asText("measuredOn", score.measuredOn());
        json.number("measuredScore", score.measuredScore());
    }
}
