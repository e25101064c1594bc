package org.vsm.cli.json;

import java.io.IOException;

import org.vsm.analysis.objectives.KeyResultScore;
import org.vsm.analysis.objectives.Objective;
import org.vsm.cli.streams.ScoredObjective;
import org.vsm.cli.streams.ScoredObjective.StateScore;

/** Objectives with the score of every state. */
final class ObjectiveJson {

    private final JsonOutput json;

    ObjectiveJson(JsonOutput json) {
        this.json = json;
    }

    /** The scores at the top are those of the state that is to reach the objective. */
    void write(ScoredObjective scored) throws IOException {
        Objective objective = scored.objective();
        json.text("name", objective.name());
        json.text("title", objective.title());
        json.text("owner", objective.owner());
        json.asText("due", objective.due());
        scores(scored.target());
        json.objects("states", scored.states(), this::scores);
    }

    private void scores(StateScore state) throws IOException {
        json.text("state", state.state().name());
        json.number("score", state.score().score());
        json.number("measuredScore", state.score().measuredScore());
        json.objects("keyResults", state.score().keyResults(), this::keyResult);
    }

    /** One key result, its title and all that follows. */
    void keyResult(KeyResultScore score) throws IOException {
        json.text("title", score.keyResult().title());
        json.text("metric", score.keyResult().metric() == null ? null : score.keyResult().metric().code());
        json.number("baseline", score.baseline());
        json.number("target", score.target());
        json.number("value", score.value());
        json.number("score", score.score());
        json.truth("met", score.met());
        json.number("measured", score.measured());
        json.asText("measuredOn", score.measuredOn());
        json.number("measuredScore", score.measuredScore());
        json.objects("measurements", score.history(), each -> {
            json.asText("on", each.on());
            json.number("value", each.value());
            json.number("score", each.score());
        });
    }
}
