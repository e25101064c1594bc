package org.vsm.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.vsm.analysis.simulation.result.FlowResult;
import org.vsm.analysis.simulation.statistics.Histogram;
import org.vsm.cli.document.Block;
import org.vsm.cli.document.simulation.SimulationDocument;
import org.vsm.cli.report.chart.HistogramChart;
import org.vsm.cli.streams.AnalysedState;
import org.vsm.cli.streams.LeadTimeSpread;
import org.vsm.cli.streams.SimulatedStream;
import org.vsm.cli.streams.StreamFacts;
import org.vsm.cli.wording.TimeAxis;
import org.vsm.cli.wording.Wording;

/** How the lead times of a state spread: a histogram, and what the simulation behind it tells. */
final class SpreadParts {

    private static final double PERCENT = 100;

    private final Wording wording;

    SpreadParts(Wording wording) {
        this.wording = wording;
    }

    /**
     * Nothing where all units take the same time.
     *
     * @param id unique in the page
     */
    List<Part> of(StreamFacts stream, AnalysedState state, String id) {
        if (!LeadTimeSpread.isThere(state)) {
            return List.of();
        }
        FlowResult result = new LeadTimeSpread(List.of(state)).of(state);
        if (result.leadTime() == null) {
            return List.of();
        }
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Prose(List.of(new Block.Heading(wording.text("report.spread")))));
        if (result.leadTime().histogram().bars().size() > 1) {
            HistogramChart chart = histogram(result.leadTime().histogram(), state);
            String title = wording.text("simulate.histogram");
            parts.add(new Part.Figure(id + "-spread", title, chart.svg(id + "-spread")));
        }
        SimulatedStream simulated = new SimulatedStream(stream, state.facts(), result, null, null, null, false);
        List<Block> blocks = SimulationDocument.of(simulated, state.figures().flow(), wording).blocks();
        parts.add(new Part.Unfolding(wording.text("report.simulation"), Part.FIRST_LEVEL + 1, TerminalBars.without(blocks.subList(1, blocks.size()))));
        return parts;
    }

    private HistogramChart histogram(Histogram histogram, AnalysedState state) {
        List<Histogram.Bar> bars = histogram.bars();
        int last = bars.size() - 1;
        TimeAxis axis = wording.durations(state.figures().flow().calendar()).axis(histogram.width(), bars.get(last).from());
        HistogramChart.Words words = new HistogramChart.Words(wording.text("simulate.histogram"), wording.text("figure.leadTime"),
                wording.text("report.share"));
        return new HistogramChart(words, IntStream.rangeClosed(0, last).mapToObj(i -> new HistogramChart.Bar(
                i == last ? axis.from(bars.get(i).from()) : axis.range(bars.get(i).from(), bars.get(i).to()), bars.get(i).share() * PERCENT)).toList(), wording.language());
    }
}
