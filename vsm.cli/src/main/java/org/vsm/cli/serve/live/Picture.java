package org.vsm.cli.serve.live;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.vsm.cli.CommandFailure;
import org.vsm.cli.diagram.StateViews;
import org.vsm.cli.diagram.View;
import org.vsm.cli.diagram.scene.Scene;
import org.vsm.cli.diagram.scene.SvgText;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.analysis.AnalysisDocument;
import org.vsm.cli.document.comparison.ComparisonDocument;
import org.vsm.cli.model.LoadedModel;
import org.vsm.cli.report.ReportHtml;
import org.vsm.cli.streams.StatesToCompare;
import org.vsm.cli.streams.StreamAnalysis;
import org.vsm.cli.streams.StreamComparison;
import org.vsm.cli.streams.StreamStates;
import org.vsm.cli.wording.Wording;
import org.vsm.dsl.model.State;

/** What a page shows of a model: the picture, its figures, and what else can be seen. */
final class Picture {

    private final LoadedModel model;
    private final Wanted wanted;
    private final Selection selection;
    private final JsonObject json = new JsonObject();

    private Picture(LoadedModel model, Wanted wanted) {
        this.model = model;
        this.wanted = wanted;
        this.selection = new Selection(model, wanted);
    }

    /**
     * The message to the page, as JSON packed by gzip: it is packed once for all who see it.
     *
     * @param revision of the text
     * @throws org.vsm.analysis.NoFiguresException where a state cannot be computed
     * @throws NotThereException where the model has nothing to draw
     */
    static byte[] packed(LoadedModel model, Wanted wanted, long revision) {
        try {
            Picture picture = new Picture(model, wanted);
            picture.json.addProperty("type", "picture");
            picture.json.addProperty("revision", revision);
            picture.draw();
            return packed(picture.json);
        } catch (CommandFailure none) {
            throw new NotThereException(none.getMessage());
        }
    }

    private void draw() {
        if (wanted.kind() == Wanted.Kind.COMPARE) {
            StatesToCompare states = selection.compared(wanted.from(), wanted.state());
            State to = states.to().get(0);
            shown(to, states.from());
            view(new StateViews(wanted.language()).comparison(states.stream(), states.from(), to));
            figures(ComparisonDocument.of(StreamComparison.of(new StatesToCompare(states.stream(), states.from(), List.of(to))), wording()).blocks());
        } else {
            State state = selection.state(wanted.state());
            shown(state, null);
            StateViews views = new StateViews(wanted.language());
            view(wanted.kind() == Wanted.Kind.LANES ? views.lanes(state) : views.map(state));
            StreamStates only = new StreamStates(selection.stream().stream(), List.of(state));
            figures(AnalysisDocument.of(StreamAnalysis.of(only), wording()).blocks());
        }
    }

    private void shown(State state, State from) {
        json.addProperty("stream", selection.stream().stream().getName());
        json.addProperty("view", wanted.kind().name());
        json.addProperty("state", state.getName());
        json.addProperty("from", from == null ? null : from.getName());
        JsonArray streams = new JsonArray();
        selection.streams().forEach(each -> streams.add(choice(each.stream().getName(), each.stream().getTitle())));
        json.add("streams", streams);
        JsonArray states = new JsonArray();
        selection.states().forEach(each -> states.add(choice(each.getName(), each.getTitle())));
        json.add("states", states);
    }

    private static JsonObject choice(String name, String title) {
        JsonObject choice = new JsonObject();
        choice.addProperty("name", name);
        choice.addProperty("title", title == null ? name : title);
        return choice;
    }

    private void view(View view) {
        Scene scene = view.scene(wanted.width());
        json.addProperty("title", scene.title());
        json.addProperty("svg", SvgText.of(scene, wanted.theme()));
        json.add("places", new Places(model).of(view.origins()));
    }

    private void figures(List<Block> blocks) {
        json.addProperty("figures", ReportHtml.of(blocks.subList(1, blocks.size())));
    }

    private Wording wording() {
        return Wording.in(wanted.language());
    }

    private static byte[] packed(JsonObject json) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(bytes)) {
            packing.write(json.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
