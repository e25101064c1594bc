package org.vsm.cli.json;

import java.io.IOException;

import org.vsm.analysis.figures.PassageFigures;
import org.vsm.analysis.figures.TypeFigures;

/** How units pass through a stream, of all units or of those of one type. */
final class PassageJson {

    private final JsonOutput json;

    PassageJson(JsonOutput json) {
        this.json = json;
    }

    /** Times and ways: what comes before the types of work. */
    void writeTimes(PassageFigures passage) throws IOException {
        json.number("leadTime", passage.leadTime());
        json.number("processTime", passage.processTime());
        json.number("waitTime", passage.waitTime());
        json.number("flowEfficiency", passage.flowEfficiency());
        json.number("valueAddedTime", passage.valueAddedTime());
        json.number("valueAddedRatio", passage.valueAddedRatio());
        json.truth("approximate", passage.approximate());
        json.number("delivered", passage.delivered());
        json.number("leavers", passage.leavers());
        json.object("mainRoute", () -> mainRoute(passage.mainRoute()));
        json.object("leadTimeRange", () -> {
            json.number("low", passage.leadTimeRange().low());
            json.number("high", passage.leadTimeRange().high());
        });
        json.objects("routes", passage.routes(), route -> {
            json.number("share", route.share());
            json.number("leadTime", route.leadTime());
            json.texts("steps", route.steps());
        });
    }

    /** Quality, hand-offs and stock: what comes after the types of work. */
    void writeRest(PassageFigures passage) throws IOException {
        json.number("rolledCompleteAccurate", passage.rolledCompleteAccurate());
        json.number("firstTimeThrough", passage.firstTimeThrough());
        json.object("rework", () -> {
            json.number("returns", passage.rework().returns());
            json.number("leadTime", passage.rework().leadTime());
            json.number("share", passage.rework().share());
        });
        json.number("handoffs", passage.handoffs());
        json.object("steps", () -> {
            json.whole("total", passage.steps().total());
            json.whole("known", passage.steps().known());
        });
        json.number("demandPerDay", passage.demandPerDay());
        json.number("taktTime", passage.taktTime());
        json.number("wip", passage.wip());
    }

    /** All figures of a type of work. */
    void write(TypeFigures type) throws IOException {
        json.text("name", type.name());
        json.text("title", type.title());
        json.number("share", type.share());
        writeTimes(type.passage());
        writeRest(type.passage());
    }

    private void mainRoute(PassageFigures.MainRoute route) throws IOException {
        json.number("leadTime", route.leadTime());
        json.number("processTime", route.processTime());
        json.number("waitTime", route.waitTime());
        json.number("flowEfficiency", route.flowEfficiency());
        json.number("handoffs", route.handoffs());
        json.texts("steps", route.steps());
    }
}
