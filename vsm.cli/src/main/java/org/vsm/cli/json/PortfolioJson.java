package org.vsm.cli.json;

import java.io.IOException;
import java.io.PrintStream;

import org.vsm.analysis.figures.Bottlenecks.Bottleneck;
import org.vsm.cli.streams.Portfolio;
import org.vsm.cli.streams.PortfolioStream;
import org.vsm.cli.streams.PortfolioStream.PortfolioState;

/** A portfolio for programs; the schema is {@code portfolio.schema.json} beside this class. */
public final class PortfolioJson {

    private static final int VERSION = 1;

    private final JsonOutput json;

    private PortfolioJson(JsonOutput json) {
        this.json = json;
    }

    /** Prints the portfolio as one document. */
    public static void print(Portfolio portfolio, PrintStream out) {
        JsonOutput.print(out, json -> {
            json.whole("version", VERSION);
            json.objects("streams", portfolio.streams(), new PortfolioJson(json)::stream);
            json.texts("broken", portfolio.broken().stream().map(Portfolio.BrokenFile::file).toList());
        });
    }

    private void stream(PortfolioStream stream) throws IOException {
        json.text("name", stream.facts().name());
        json.text("title", stream.facts().title());
        json.text("owner", stream.facts().owner());
        json.whole("objectives", stream.objectives());
        json.whole("openImprovements", stream.open().size());
        json.whole("overdueImprovements", stream.overdue().size());
        json.objects("states", stream.states(), this::state);
    }

    private void state(PortfolioState state) throws IOException {
        json.text("file", state.file());
        json.text("name", state.state().facts().name());
        json.text("title", state.state().facts().title());
        json.text("kind", state.state().facts().kind());
        json.number("leadTime", state.state().figures().passage().leadTime());
        json.number("flowEfficiency", state.state().figures().passage().flowEfficiency());
        Bottleneck bottleneck = state.state().figures().bottlenecks().capacity();
        json.text("bottleneck", bottleneck == null ? null : bottleneck.element());
        json.number("bottleneckValue", bottleneck == null ? null : Double.valueOf(bottleneck.value()));
        Bottleneck delay = state.state().figures().bottlenecks().delay();
        json.text("longest", delay == null ? null : delay.element());
        json.number("longestShare", delay == null ? null : Double.valueOf(delay.value()));
        json.whole("keyResults", state.keyResults());
        json.whole("judged", state.judged());
        json.whole("met", state.met());
    }
}
