package org.vsm.cli.json;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

import org.vsm.analysis.simulation.result.CapacityResult;
import org.vsm.analysis.simulation.result.FlowResult;
import org.vsm.analysis.simulation.result.Growth;
import org.vsm.analysis.simulation.result.LeadTimeResult;
import org.vsm.analysis.simulation.result.SimulationResult;
import org.vsm.analysis.simulation.statistics.Interval;
import org.vsm.cli.streams.SimulatedStream;

/** What a simulation told, for programs; the schema is {@code simulation.schema.json} beside this class. */
public final class SimulationJson {

    private static final int VERSION = 1;

    private final JsonOutput json;

    private SimulationJson(JsonOutput json) {
        this.json = json;
    }

    /** Prints one document. */
    public static void print(SimulatedStream simulated, PrintStream out) {
        JsonOutput.print(out, json -> {
            json.whole("version", VERSION);
            json.text("stream", simulated.facts().name());
            json.text("state", simulated.state().name());
            json.truth("cutShort", simulated.cutShort());
            SimulationJson writer = new SimulationJson(json);
            if (simulated.result() != null) {
                writer.result(simulated.result());
            }
            new StudyJson(json, writer).write(simulated);
        });
    }

    /** One simulation. */
    void result(SimulationResult result) throws IOException {
        json.text("mode", result instanceof FlowResult ? "flow" : "capacity");
        json.whole("seed", result.settings().seed());
        json.whole("replications", result.replications());
        json.whole("units", result.settings().units());
        json.whole("warmUp", result instanceof CapacityResult capacity ? capacity.warmUp() : 0);
        leadTime(result.leadTime());
        json.objects("types", result.types(), each -> {
            json.text("name", each.type().name());
            interval("leadTime", each.leadTime());
        });
        json.objects("serviceLevels", result.serviceLevels(), each -> {
            json.number("within", each.promise().within());
            json.text("until", each.promise().until());
            json.texts("types", each.promise().types());
            json.number("promised", each.promise().promised());
            interval("reached", each.reached());
        });
        if (result instanceof FlowResult flow) {
            flow(flow);
        } else if (result instanceof CapacityResult capacity) {
            capacity(capacity);
        }
    }

    private void leadTime(LeadTimeResult leadTime) throws IOException {
        if (leadTime == null) {
            json.nothing("leadTime");
            return;
        }
        json.object("leadTime", () -> {
            json.number("mean", leadTime.mean().value());
            json.number("halfWidth", leadTime.mean().halfWidth());
            interval("standardDeviation", leadTime.standardDeviation());
            interval("p50", leadTime.p50());
            interval("p85", leadTime.p85());
            interval("p95", leadTime.p95());
            json.objects("histogram", leadTime.histogram().bars(), bar -> {
                json.number("from", bar.from());
                json.number("to", bar.to());
                json.number("share", bar.share());
            });
        });
    }

    private void flow(FlowResult result) throws IOException {
        json.number("computedLeadTime", result.closedForm());
        json.truth("approximate", result.approximate());
        interval("delivered", result.delivered());
        json.objects("branches", result.branches(), each -> {
            json.text("block", each.block().name());
            json.whole("branch", each.position());
            json.texts("elements", each.elements().stream().map(element -> element.name()).toList());
            interval("decisive", each.decisive());
        });
        json.objects("teams", List.of(), each -> { });
        json.nothing("throughputPerDay");
        json.nothing("wip");
        json.truth("stable", true);
    }

    private void capacity(CapacityResult result) throws IOException {
        json.objects("teams", result.resources(), each -> {
            json.text("name", each.name());
            json.text("kind", each.kind().name().toLowerCase(Locale.ROOT));
            interval("utilisation", each.utilisation());
            interval("queueWait", each.queueWait());
            interval("queueLength", each.queueLength());
        });
        interval("throughputPerDay", result.throughputPerDay());
        interval("wip", result.wip());
        interval("refused", result.refused());
        json.objects("steps", result.steps(), each -> {
            json.text("name", each.step().name());
            interval("visits", each.visits());
            interval("queueWait", each.queueWait());
            json.number("observedWait", each.observedWait());
        });
        limitedStock(result);
        waitChecks(result);
        json.truth("stable", result.isStable());
        growth(result.growth());
    }

    private void limitedStock(CapacityResult result) throws IOException {
        json.objects("lanes", result.lanes(), each -> {
            json.text("name", each.lane().name());
            json.whole("max", each.most());
            interval("units", each.units());
            interval("full", each.fullShare());
            interval("refused", each.refused());
        });
        json.objects("supermarkets", result.supermarkets(), each -> {
            json.text("name", each.supermarket().name());
            json.whole("filledWith", each.filledWith());
            interval("stock", each.stock());
            interval("empty", each.empty());
            interval("orderWait", each.orderWait());
        });
    }

    private void waitChecks(CapacityResult result) throws IOException {
        json.objects("waitChecks", result.waitChecks(), each -> {
            json.text("name", each.name());
            json.number("observed", each.observed());
            interval("simulated", each.simulated());
            json.text("reading", each.reading().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            json.number("busyElsewhere", each.busyElsewhere());
        });
    }

    private void growth(Growth growth) throws IOException {
        if (growth == null) {
            json.nothing("growth");
            return;
        }
        json.object("growth", () -> {
            interval("unitsPerDay", growth.unitsPerDay());
            json.objects("queues", growth.queues(), each -> {
                json.text("name", each.name());
                json.text("kind", each.kind().name().toLowerCase(Locale.ROOT));
                interval("unitsPerDay", each.unitsPerDay());
                json.number("utilisation", each.utilisation());
            });
        });
    }

    /** A figure, and half the width of its 95 % interval under the same name with {@code HalfWidth}. */
    void interval(String name, Interval interval) throws IOException {
        json.number(name, interval == null ? null : Double.valueOf(interval.value()));
        json.number(name + "HalfWidth", interval == null ? null : interval.halfWidth());
    }
}
