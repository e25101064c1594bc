package org.vsm.cli.json;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;

import org.vsm.analysis.attribution.Attribution;
import org.vsm.analysis.attribution.Attribution.Contribution;
import org.vsm.analysis.attribution.Player;
import org.vsm.analysis.compare.AttributeChange;
import org.vsm.analysis.compare.AttributeValue;
import org.vsm.analysis.compare.ContextChange;
import org.vsm.analysis.compare.ElementChange;
import org.vsm.analysis.compare.MetricChange;
import org.vsm.analysis.objectives.KeyResultScore;
import org.vsm.analysis.objectives.ObjectiveScore;
import org.vsm.cli.streams.ComparedState;
import org.vsm.cli.streams.ComparedStream;

/**
 * A comparison for programs; the schema is {@code comparison.schema.json} beside this class. One later state stands at
 * the top; of several each is one of the {@code comparisons}.
 */
public final class ComparisonJson {

    private static final int VERSION = 1;

    private final JsonOutput json;
    private final ComparedStream stream;

    private ComparisonJson(JsonOutput json, ComparedStream stream) {
        this.json = json;
        this.stream = stream;
    }

    /** Prints the comparison as one document. */
    public static void print(ComparedStream stream, PrintStream out) {
        JsonOutput.print(out, json -> {
            json.whole("version", VERSION);
            json.text("stream", stream.facts().name());
            ComparisonJson comparison = new ComparisonJson(json, stream);
            if (stream.to().size() == 1) {
                comparison.write(stream.to().get(0));
            } else {
                json.objects("comparisons", stream.to(), comparison::write);
            }
        });
    }

    private void write(ComparedState state) throws IOException {
        json.text("from", stream.from().facts().name());
        json.text("to", state.state().facts().name());
        json.objects("metrics", state.comparison().metrics(), this::metric);
        json.objects("elements", state.comparison().elements(), this::element);
        json.objects("context", state.comparison().context(), this::context);
        json.objects("bottlenecks", state.comparison().bottlenecks(), move -> {
            json.text("question", move.question());
            json.text("from", move.from() == null ? null : move.from().element());
            json.text("to", move.to() == null ? null : move.to().element());
            json.number("fromValue", move.from() == null ? null : Double.valueOf(move.from().value()));
            json.number("toValue", move.to() == null ? null : Double.valueOf(move.to().value()));
            json.truth("moved", move.moved());
        });
        improvements(state);
        json.objects("objectives", state.comparison().objectives(), this::objective);
        json.objects("keyResults", state.comparison().objectives().stream()
                .flatMap(objective -> objective.keyResults().stream().map(result -> new Judged(objective, result))).toList(), this::keyResult);
    }

    /** A key result of an objective. */
    private record Judged(ObjectiveScore objective, KeyResultScore result) {
    }

    private void metric(MetricChange metric) throws IOException {
        json.text("name", metric.name());
        json.number("from", metric.from());
        json.number("to", metric.to());
        json.number("change", metric.change());
        json.number("percent", metric.percent());
        json.text("verdict", code(metric.verdict()));
    }

    private void element(ElementChange element) throws IOException {
        json.text("name", element.name());
        json.text("was", element.from() == null ? null : element.from().name());
        json.text("change", code(element.change()));
        json.objects("details", element.details(), this::detail);
    }

    private void context(ContextChange change) throws IOException {
        json.text("kind", change.kind());
        json.text("name", change.name());
        json.text("change", code(change.change()));
        json.objects("details", change.details(), this::detail);
    }

    private void detail(AttributeChange change) throws IOException {
        json.text("attribute", change.attribute());
        json.text("of", change.of());
        json.texts("types", change.types().stream().filter(type -> !type.isEmpty()).sorted().toList());
        value("from", change.from());
        value("to", change.to());
    }

    /** Times are seconds: a number, or mean, low and high where they vary. */
    private void value(String name, AttributeValue value) throws IOException {
        if (value instanceof AttributeValue.Time time && time.estimate().isKnown()) {
            if (time.estimate().isDistribution()) {
                json.object(name, () -> {
                    json.number("mean", time.estimate().mean());
                    json.number("low", time.estimate().low());
                    json.number("high", time.estimate().high());
                });
            } else {
                json.number(name, time.estimate().mean());
            }
        } else if (value instanceof AttributeValue.Share share && share.share() != null) {
            json.number(name, share.share().doubleValue());
        } else if (value instanceof AttributeValue.Number number) {
            json.number(name, number.number());
        } else if (value instanceof AttributeValue.Money money) {
            json.object(name, () -> json.number(money.currency(), money.amount().doubleValue()));
        } else if (value instanceof AttributeValue.Words words) {
            json.texts(name, words.words());
        } else if (value instanceof AttributeValue.Flag flag) {
            json.truth(name, flag.set());
        } else {
            json.nothing(name);
        }
    }

    private void improvements(ComparedState state) throws IOException {
        Attribution attribution = state.attribution();
        if (attribution == null) {
            json.nothing("improvements");
            json.text("improvementsReason", "the later state is not built from the earlier one");
            return;
        }
        json.objects("improvements", attribution.contributions(), this::contribution);
        json.truth("exact", attribution.exact());
        json.objects("rejected", attribution.rejected(), this::contribution);
        json.objects("pairs", attribution.pairs(), pair -> {
            json.text("first", pair.first().name());
            json.text("second", pair.second().name());
            json.number("together", pair.together());
        });
        json.objects("enough", state.enough(), set -> json.texts("improvements", set.stream().map(Player::name).toList()));
    }

    private void contribution(Contribution each) throws IOException {
        Player player = each.player();
        json.text("name", player.name());
        json.text("title", player.title());
        json.number("leadTimeSaved", player.rejected() ? null : Double.valueOf(each.leadTimeSaved()));
        json.number("error", each.error());
        json.number("alone", each.alone());
        json.number("effort", player.effort());
        json.number("gainPerEffortHour", each.gainPerEffortHour());
        json.object("gainPerMoney", () -> {
            for (Map.Entry<String, Double> gain : each.gainPerMoney().entrySet()) {
                json.number(gain.getKey(), gain.getValue());
            }
        });
        if (player.cost() == null) {
            json.nothing("cost");
        } else {
            json.object("cost", () -> json.number(player.currency(), player.cost().doubleValue()));
        }
    }

    private void objective(ObjectiveScore objective) throws IOException {
        json.text("name", objective.objective().name());
        json.text("title", objective.objective().title());
        json.text("owner", objective.objective().owner());
        json.asText("due", objective.objective().due());
        json.number("score", objective.score());
        json.number("measuredScore", objective.measuredScore());
    }

    private void keyResult(Judged judged) throws IOException {
        json.text("objective", judged.objective().objective().name());
        new ObjectiveJson(json).keyResult(judged.result());
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
