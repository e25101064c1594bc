package org.vsm.cli.json;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.vsm.analysis.figures.Bottlenecks.Bottleneck;
import org.vsm.analysis.figures.ElementFigures;
import org.vsm.analysis.figures.GroupShare;
import org.vsm.analysis.figures.StateFigures;
import org.vsm.cli.wording.BottleneckWords;
import org.vsm.cli.wording.Wording;

/** All figures of a state. Prose is English, whatever the user speaks. */
final class StateJson {

    private final JsonOutput json;

    StateJson(JsonOutput json) {
        this.json = json;
    }

    void write(StateFigures figures) throws IOException {
        PassageJson passage = new PassageJson(json);
        passage.writeTimes(figures.passage());
        json.objects("types", figures.types(), passage::write);
        passage.writeRest(figures.passage());
        json.object("effort", () -> {
            json.number("seconds", figures.effort().seconds());
            json.number("fte", figures.effort().fte());
        });
        json.object("cost", () -> {
            for (Map.Entry<String, Double> cost : figures.cost().entrySet()) {
                json.number(cost.getKey(), cost.getValue());
            }
        });
        resources(figures);
        waiting(figures);
        groups("byActivity", figures.byActivity());
        groups("byPractice", figures.byPractice());
        groups("byStage", figures.byStage());
        groups("byTeam", figures.byTeam());
        opportunities(figures);
        serviceLevels(figures);
        json.objects("elements", figures.elements(), this::element);
        bottlenecks(figures);
    }

    private void resources(StateFigures figures) throws IOException {
        json.objects("resources", figures.resources(), resource -> {
            json.text("name", resource.name());
            json.text("title", resource.title());
            json.text("kind", code(resource.kind()));
            json.number("loadPerDay", resource.loadPerDay());
            json.number("capacityPerDay", resource.capacityPerDay());
            json.number("utilisation", resource.utilisation());
            json.number("queueWait", resource.queueWait());
        });
    }

    private void waiting(StateFigures figures) throws IOException {
        json.objects("waitingFor", figures.waitingFor(), waiting -> {
            json.text("kind", code(waiting.kind()));
            json.text("for", waiting.waitingFor());
            json.number("seconds", waiting.seconds());
            json.number("share", waiting.share());
        });
        json.objects("waste", figures.waste(), waste -> {
            json.text("kind", waste.kind());
            json.number("seconds", waste.seconds());
            json.objects("problems", waste.problems(), problem -> {
                json.text("element", problem.element());
                json.text("name", problem.mark().name());
                json.text("text", problem.mark().text());
            });
        });
    }

    private void groups(String name, List<GroupShare> groups) throws IOException {
        json.objects(name, groups, group -> {
            json.text("name", group.name());
            json.number("leadTimeShare", group.leadTimeShare());
            json.number("effortShare", group.effortShare());
        });
    }

    private void opportunities(StateFigures figures) throws IOException {
        json.objects("opportunities", figures.opportunities(), opportunity -> {
            json.text("element", opportunity.element());
            json.text("halve", code(opportunity.halve()));
            json.number("leadTimeSaved", opportunity.leadTimeSaved());
        });
    }

    private void serviceLevels(StateFigures figures) throws IOException {
        json.objects("serviceLevels", figures.serviceLevels(), level -> {
            json.number("within", level.promise().within());
            json.number("promised", level.promise().promised());
            json.number("reached", level.reached());
        });
    }

    private void element(ElementFigures element) throws IOException {
        json.text("name", element.name());
        json.text("title", element.label().title());
        json.text("kind", element.label().kind());
        json.texts("stages", element.stages());
        json.texts("teams", element.teams());
        json.number("processTime", element.processTime());
        json.number("waitTime", element.waitTime());
        json.number("leadTime", element.leadTime());
        json.number("visits", element.visits());
        json.number("completeAccurate", element.completeAccurate());
        json.text("value", element.value());
        json.number("valueAddedTime", element.valueAddedTime());
        json.number("effort", element.effort());
        json.truth("onMainRoute", element.onMainRoute());
        json.truth("afterDelivery", element.afterDelivery());
        json.number("leadTimeShare", element.leadTimeShare());
    }

    private void bottlenecks(StateFigures figures) throws IOException {
        Wording english = Wording.in(Locale.ENGLISH);
        BottleneckWords words = new BottleneckWords(english, english.durations(figures.flow().calendar()));
        json.object("bottlenecks", () -> {
            bottleneck("capacity", figures.bottlenecks().capacity(), words);
            bottleneck("delay", figures.bottlenecks().delay(), words);
            bottleneck("quality", figures.bottlenecks().quality(), words);
        });
    }

    private void bottleneck(String question, Bottleneck bottleneck, BottleneckWords words) throws IOException {
        if (bottleneck == null) {
            json.nothing(question);
            return;
        }
        json.object(question, () -> {
            json.text("element", bottleneck.element());
            json.number("value", bottleneck.value());
            json.text("reason", words.sentence(bottleneck, bottleneck.title()));
            json.text("code", bottleneck.reason().code());
        });
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
