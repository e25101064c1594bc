package org.vsm.cli.server;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.util.CancelIndicator;
import org.vsm.analysis.NoFiguresException;
import org.vsm.analysis.figures.ElementFigures;
import org.vsm.analysis.figures.StateFigures;
import org.vsm.cli.diagram.map.MapPicture;
import org.vsm.cli.diagram.map.MapView;
import org.vsm.cli.diagram.scene.SvgText;
import org.vsm.cli.diagram.scene.Theme;
import org.vsm.cli.diagram.words.DrawnState;
import org.vsm.cli.document.comparison.ComparisonDocument;
import org.vsm.cli.json.AnalysisJson;
import org.vsm.cli.markdown.DocumentMarkdown;
import org.vsm.cli.streams.AnalysedState;
import org.vsm.cli.streams.AnalysedStream;
import org.vsm.cli.streams.StateFacts;
import org.vsm.cli.streams.StatesToCompare;
import org.vsm.cli.streams.StreamComparison;
import org.vsm.cli.streams.StreamFacts;
import org.vsm.cli.wording.Wording;
import org.vsm.dsl.ide.facts.Pictures;
import org.vsm.dsl.messages.Messages;
import org.vsm.dsl.model.State;
import org.vsm.dsl.scoping.StreamNames;
import org.vsm.dsl.states.EffectiveState;
import org.vsm.dsl.states.EffectiveStates;

/** The pictures and comparisons of the command line, for editors. */
final class PicturesOfStates implements Pictures {

    private final KnownFigures figures;
    private final Messages messages;
    private final EditorWords words;

    @Inject
    PicturesOfStates(KnownFigures figures, Messages messages, EditorWords words) {
        this.figures = figures;
        this.messages = messages;
        this.words = words;
    }

    @Override
    public Optional<Picture> of(State state, CancelIndicator cancelled) {
        try {
            StateFigures known = figures.of(state, cancelled);
            EffectiveState effective = EffectiveStates.of(state);
            String svg = SvgText.of(new MapView(new DrawnState(effective, known, messages.language())).scene(MapPicture.USUAL_WIDTH), Theme.LIGHT);
            return effective.stream() == null ? Optional.empty() : Optional.of(new Picture(svg, json(state, known), origins(known)));
        } catch (NoFiguresException none) {
            return Optional.empty();
        }
    }

    private static JsonObject json(State state, StateFigures known) {
        AnalysedStream stream = new AnalysedStream(StreamFacts.of(StreamNames.streamOf(state)),
                List.of(new AnalysedState(StateFacts.of(state), known)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        AnalysisJson.print(List.of(stream), new PrintStream(bytes, true, StandardCharsets.UTF_8));
        JsonObject all = JsonParser.parseString(bytes.toString(StandardCharsets.UTF_8)).getAsJsonObject();
        return all.getAsJsonArray("streams").get(0).getAsJsonObject().getAsJsonArray("states").get(0).getAsJsonObject();
    }

    private static Map<String, EObject> origins(StateFigures known) {
        Map<String, EObject> origins = new HashMap<>();
        for (ElementFigures each : known.elements()) {
            if (each.label().origin() instanceof EObject origin) {
                origins.put(each.name(), origin);
            }
        }
        return origins;
    }

    @Override
    public Optional<String> comparison(State from, State to, CancelIndicator cancelled) {
        try {
            Wording wording = words.wording();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
            new DocumentMarkdown(out).print(ComparisonDocument.of(
                    StreamComparison.of(new StatesToCompare(StreamNames.streamOf(to), from, List.of(to))), wording));
            out.flush();
            return Optional.of(bytes.toString(StandardCharsets.UTF_8));
        } catch (NoFiguresException none) {
            return Optional.empty();
        }
    }
}
