package org.vsm.analysis.rules;

import java.util.List;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.chain.ReworkLine;
import org.vsm.analysis.findings.Finding;
import org.vsm.analysis.flow.Typed;
import org.vsm.analysis.flow.Wait;
import org.vsm.analysis.time.TimeEstimate;

/** Work that is sent back with a delay waits for the next meeting once more: is that so? */
final class MeetingPassedAgain implements Rule {
    @Override
    public String code() {
        return "meeting-passed-again";
    }

    @Override
    public List<Finding> check(AnalysedFlow state) {
        return state.graph().lines().stream()
                .filter(line -> line.rework().wayBack().stream().anyMatch(Wait.class::isInstance) && passesMeeting(state, line))
                .map(line -> Finding.hint(line.rework().origin(), code(), state.graph().node(line.step()).element().label().title(),
                        state.graph().node(line.target()).element().label().title())).toList();
    }

    private static boolean passesMeeting(AnalysedFlow state, ReworkLine line) {
        return state.graph().nodes().subList(line.target(), line.step() + 1).stream().map(Node::element)
                .anyMatch(element -> element instanceof Wait wait && wait.time().stream().map(Typed::value)
                        .anyMatch(fact -> fact.time() instanceof TimeEstimate.Periodic));
    }
}
