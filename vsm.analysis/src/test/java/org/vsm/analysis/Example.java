package org.vsm.analysis;

import org.vsm.analysis.figures.PassageFigures;
import org.vsm.analysis.figures.StateFigures;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.reading.Text;

/** Small streams for tests: what stands before the states, and the one state. */
public final class Example {

    private Example() {
    }

    /** A flow of one state, in a stream of ten units per day. */
    public static Flow flow(String state) {
        return flow("", state);
    }

    /** The same with types, teams or another demand in the stream. */
    public static Flow flow(String stream, String state) {
        String customer = stream.contains("customer") ? "" : "customer Customer demands 10 per day\n";
        return Text.of("value stream Example {\n" + customer + stream + "\ncurrent state AsIs {\n" + state + "\n}\n}\n").flow("AsIs");
    }

    public static StateFigures figures(String state) {
        return FlowAnalysis.of(flow(state));
    }

    public static StateFigures figures(String stream, String state) {
        return FlowAnalysis.of(flow(stream, state));
    }

    public static PassageFigures passage(String state) {
        return figures(state).passage();
    }
}
