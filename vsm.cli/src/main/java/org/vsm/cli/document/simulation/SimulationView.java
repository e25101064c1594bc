package org.vsm.cli.document.simulation;

import java.util.HashMap;
import java.util.Map;

import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.simulation.statistics.Interval;
import org.vsm.cli.document.Cell;
import org.vsm.cli.streams.SimulatedStream;
import org.vsm.cli.wording.Durations;
import org.vsm.cli.wording.ElementTitles;
import org.vsm.cli.wording.Wording;

/** A simulation as the sections of its document see it: what came out, and the words to tell it. */
final class SimulationView {

    private final Wording wording;
    private final SimulatedStream simulated;
    private final Durations durations;
    private final Flow flow;
    private final Map<String, String> others = new HashMap<>();
    private final ElementTitles titles;

    /** @param flow of the simulated state */
    SimulationView(Wording wording, SimulatedStream simulated, Flow flow) {
        this.wording = wording;
        this.simulated = simulated;
        this.flow = flow;
        this.durations = wording.durations(flow.calendar());
        others.putAll(simulated.facts().participants());
        flow.teams().forEach(team -> others.put(team.name(), team.title()));
        flow.types().forEach(type -> others.put(type.name(), type.title()));
        this.titles = new ElementTitles(flow, others, wording);
    }

    SimulatedStream simulated() {
        return simulated;
    }

    /** Of the simulated state. */
    Flow flow() {
        return flow;
    }

    Wording wording() {
        return wording;
    }

    Durations durations() {
        return durations;
    }

    String text(String key, String... arguments) {
        return wording.text(key, arguments);
    }

    /** The stream's word for what flows. */
    String unit() {
        return simulated.facts().unit() == null ? text("unit") : simulated.facts().unit();
    }

    String titleOf(String name) {
        String title = titles.of(name);
        return title == null ? others.getOrDefault(name, name) : title;
    }

    String time(double seconds) {
        return durations.text(seconds);
    }

    String percent(double ratio) {
        return wording.numerals().percent(ratio);
    }

    /** A share in a column. */
    String share(double ratio) {
        return wording.numerals().percentColumn(ratio);
    }

    String number(double number) {
        return wording.numerals().rounded(number);
    }

    /** A whole number with its groups of digits. */
    String whole(long number) {
        return wording.numerals().fixed(number, 0);
    }

    /** A time with its error. */
    String timeWithError(Interval interval) {
        return withError(time(interval.value()), interval.halfWidth() == null ? null : durations.rough(interval.halfWidth()));
    }

    /** A share with its error in percentage points. */
    String shareWithError(Interval interval) {
        return withError(percent(interval.value()), interval.halfWidth() == null ? null : wording.numerals().upTo(1, 100 * interval.halfWidth()));
    }

    /** A number with its error. */
    String numberWithError(Interval interval) {
        return withError(number(interval.value()), interval.halfWidth() == null ? null : wording.numerals().rough(interval.halfWidth()));
    }

    private String withError(String value, String error) {
        return error == null ? value : text("simulate.error", value, error);
    }

    Cell time(Interval interval) {
        return Cell.of(interval == null ? wording.unknown() : time(interval.value()));
    }

    /** The error of a time, for a column of its own; nothing where one replication alone says nothing. */
    Cell timeError(Interval interval) {
        return Cell.of(interval == null || interval.halfWidth() == null ? "" : text("simulate.plusminus", durations.rough(interval.halfWidth())));
    }

    Cell share(Interval interval) {
        return Cell.of(interval == null ? wording.unknown() : share(interval.value()));
    }

    Cell number(Interval interval) {
        return Cell.of(interval == null ? wording.unknown() : number(interval.value()));
    }
}
