package org.vsm.cli.explained;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vsm.cli.command.Called.vsm;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vsm.analysis.explain.state.Explaining;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.reading.FlowReader;
import org.vsm.cli.QuietIo;
import org.vsm.cli.Samples;
import org.vsm.cli.model.ModelReader;
import org.vsm.cli.model.Origins;
import org.vsm.cli.streams.ExplainedFigure;
import org.vsm.cli.streams.StateFacts;
import org.vsm.cli.streams.StreamFacts;
import org.vsm.cli.streams.StreamStates;
import org.vsm.dsl.model.State;
import org.vsm.dsl.states.EffectiveStates;

/** Every number that {@code vsm analyze} prints of any sample is explained by terms that make it, for people and as JSON. */
class EveryFigureTest {

    static List<String> samples() {
        return Samples.names();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isExplained(String sample) {
        forEachFigure(sample, onceOfAKind());
    }

    private static void forEachFigure(String sample, Consumer<ExplainedFigure> check) {
        JsonObject analysis = JsonParser.parseString(vsm(Samples.FOLDER, "analyze", sample, "--format", "json").out()).getAsJsonObject();
        List<StreamStates> streams = StreamStates.in(new ModelReader(QuietIo.in(Samples.FOLDER)).read(sample));
        for (int i = 0; i < streams.size(); i++) {
            JsonElement states = analysis.getAsJsonArray("streams").get(i).getAsJsonObject().get("states");
            for (int k = 0; k < streams.get(i).states().size(); k++) {
                JsonObject state = states.getAsJsonArray().get(k).getAsJsonObject();
                State written = streams.get(i).states().get(k);
                assertEquals(written.getName(), state.get("name").getAsString());
                assertExplained(streams.get(i), written, JsonPaths.of(state), check);
            }
        }
    }

    private static void assertExplained(StreamStates stream, State state, Map<String, Double> figures, Consumer<ExplainedFigure> check) {
        assertTrue(figures.size() > 20, "figures: " + figures.size());
        Flow flow = FlowReader.read(EffectiveStates.of(state));
        Explaining explaining = new Explaining(flow);
        StreamFacts facts = StreamFacts.of(stream.stream());
        Origins origins = new Origins(QuietIo.in(Samples.FOLDER));
        figures.forEach((path, value) -> {
            String found = explaining.find(path).orElseThrow(() -> new AssertionError("not explained: " + state.getName() + " " + path));
            ExplainedFigure figure = new ExplainedFigure(facts, StateFacts.of(state), flow, explaining.of(found).orElseThrow(), origins::of);
            ExplanationChecks.assertExplains(value, figure, state.getName() + " " + path);
            check.accept(figure);
        });
    }

    @ParameterizedTest
    @MethodSource("samples")
    @Tag("thorough")
    void isReadableInBothLanguages(String sample) {
        forEachFigure(sample, figure -> {
            ExplanationChecks.assertValid(figure);
            ExplanationChecks.assertReadable(figure, Map.of(), Locale.ENGLISH);
            ExplanationChecks.assertReadable(figure, Map.of(), Locale.GERMAN);
        });
    }

    /** In the short run one figure of each kind in a state is read by people, too. */
    private static Consumer<ExplainedFigure> onceOfAKind() {
        Set<String> seen = new HashSet<>();
        return figure -> {
            if (seen.add(figure.state().name() + figure.explanation().name().kind())) {
                ExplanationChecks.assertValid(figure);
                ExplanationChecks.assertReadable(figure, Map.of(), seen.size() % 2 == 0 ? Locale.ENGLISH : Locale.GERMAN);
            }
        };
    }
}
