package org.vsm.cli.diagram.words;

import java.util.ArrayList;
import java.util.List;
import org.vsm.analysis.FlowAnalysis;
import org.vsm.dsl.model.Due;
import org.vsm.dsl.model.Observed;
import org.vsm.dsl.model.ValueStream;

/** The line beneath the headline: when, who, what flows, and what a day is. */
public record StatusLine(DrawnState input, DiagramWords words) {

    public String text() {
        List<String> parts = new ArrayList<>();
        input.state().items(Observed.class).map(each -> words.text("status.observed", words.date(each.getDate()))).forEach(parts::add);
        input.state().items(Due.class).map(each -> words.text("status.due", words.date(each.getDate()))).forEach(parts::add);
        ValueStream stream = input.state().stream();
        if (stream != null && stream.getOwner() != null) {
            parts.add(words.text("status.owner", stream.getOwner()));
        }
        if (stream != null && stream.getUnit() != null) {
            parts.add(words.text("status.unit", stream.getUnit()));
        }
        if (stream != null && (stream.getStarts() != null || stream.getEnds() != null)) {
            parts.add(words.text("status.covers", stream.getStarts() == null ? "…" : stream.getStarts(), stream.getEnds() == null ? "…" : stream.getEnds()));
        }
        parts.add(words.text("status.day", words.number(input.figures().flow().calendar().hoursPerDay())));
        parts.add(words.text("status.definitions", FlowAnalysis.DEFINITIONS));
        return String.join("   ·   ", parts);
    }
}
