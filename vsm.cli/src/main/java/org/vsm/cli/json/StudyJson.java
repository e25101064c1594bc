package org.vsm.cli.json;

import java.io.IOException;
import java.util.Locale;

import org.vsm.analysis.simulation.study.Calibration;
import org.vsm.analysis.simulation.study.SimulatedChange;
import org.vsm.analysis.simulation.study.Sweep;
import org.vsm.analysis.simulation.study.SweepParameter;
import org.vsm.cli.streams.SimulatedStream;
import org.vsm.cli.streams.SimulatedStream.Comparison;

/** What was asked besides one simulation: each a part of the document where it was asked for. */
final class StudyJson {

    private final JsonOutput json;
    private final SimulationJson simulation;

    StudyJson(JsonOutput json, SimulationJson simulation) {
        this.json = json;
        this.simulation = simulation;
    }

    void write(SimulatedStream simulated) throws IOException {
        if (simulated.comparison() != null) {
            json.object("comparison", () -> comparison(simulated.comparison()));
        }
        if (simulated.sweep() != null) {
            json.object("sweep", () -> sweep(simulated.sweep()));
        }
        if (simulated.calibration() != null) {
            json.object("calibration", () -> calibration(simulated.calibration()));
        }
    }

    private void comparison(Comparison comparison) throws IOException {
        json.text("to", comparison.to().name());
        change(comparison.change());
        json.object("result", () -> simulation.result(comparison.change().to()));
        json.objects("improvements", comparison.alone(), each -> {
            json.text("name", each.improvement().name());
            if (each.change() == null) {
                json.nothing("verdict");
            } else {
                change(each.change());
            }
        });
        json.objects("proofs", comparison.proofs(), each -> {
            json.text("title", each.keyResult().title());
            json.number("difference", each.difference());
            json.whole("unitsPerGroup", each.unitsPerGroup());
        });
    }

    private void change(SimulatedChange change) throws IOException {
        json.text("verdict", change.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        simulation.interval("mean", change.mean());
        simulation.interval("p50", change.p50());
        simulation.interval("p85", change.p85());
        simulation.interval("p95", change.p95());
        json.number("unitsPerGroup", change.unitsPerGroup() == null ? null : change.unitsPerGroup().doubleValue());
    }

    private void sweep(Sweep sweep) throws IOException {
        json.text("parameter", parameter(sweep.parameter()));
        json.text("team", sweep.parameter() instanceof SweepParameter.People people ? people.team()
                : sweep.parameter() instanceof SweepParameter.Availability available ? available.team() : null);
        json.number("knee", sweep.knee().value());
        json.objects("points", sweep.points(), point -> {
            json.number("value", point.value());
            json.object("result", () -> simulation.result(point.result()));
        });
    }

    private static String parameter(SweepParameter parameter) {
        return parameter instanceof SweepParameter.People ? "people" : parameter instanceof SweepParameter.Availability ? "available" : "demand";
    }

    private void calibration(Calibration calibration) throws IOException {
        json.truth("explained", calibration.explained());
        json.objects("teams", calibration.teams(), each -> {
            json.text("name", each.name());
            json.number("stated", each.stated());
            json.number("found", each.found());
            json.number("observed", each.observed());
            simulation.interval("simulated", each.simulated());
        });
        json.object("result", () -> simulation.result(calibration.result()));
    }
}
