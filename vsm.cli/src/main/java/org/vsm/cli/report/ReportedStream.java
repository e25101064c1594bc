package org.vsm.cli.report;

import java.time.LocalDate;
import org.vsm.cli.model.LoadedModel;
import org.vsm.cli.streams.AnalysedStream;
import org.vsm.cli.streams.OpenQuestions;
import org.vsm.cli.streams.PlannedStream;
import org.vsm.cli.streams.StreamAnalysis;
import org.vsm.cli.streams.StreamPlanning;
import org.vsm.cli.streams.StreamStates;

/** A stream with all that its report tells of it. */
record ReportedStream(StreamStates selected, AnalysedStream analysed, PlannedStream planned, OpenQuestions questions) {

    /** @throws org.vsm.analysis.NoFiguresException where a state cannot be computed */
    static ReportedStream of(LoadedModel model, StreamStates selected, LocalDate on) {
        AnalysedStream analysed = StreamAnalysis.of(selected);
        PlannedStream planned = StreamPlanning.of(model, selected, on);
        return new ReportedStream(selected, analysed, planned, OpenQuestions.of(analysed, planned));
    }
}
