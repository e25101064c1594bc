package org.vsm.analysis.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.chain.ReworkLine;
import org.vsm.analysis.findings.Finding;
import org.vsm.analysis.findings.Finding.Severity;
import org.vsm.analysis.flow.Element;
import org.vsm.analysis.flow.Label;
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
    public Severity severity() {
        return Severity.HINT;
    }

    @Override
    public List<Finding> check(AnalysedFlow state) {
        List<Finding> findings = new ArrayList<>();
        state.graph().lines().stream().filter(line -> line.rework().wayBack().stream().anyMatch(Wait.class::isInstance))
                .forEach(line -> meetingOn(state, line).ifPresent(meeting -> findings.add(finding(state, line, meeting))));
        return findings;
    }

    private Finding finding(AnalysedFlow state, ReworkLine line, Label meeting) {
        return Finding.hint(line.rework().origin(), code(), state.graph().node(line.step()).element().label().title(),
                state.graph().node(line.target()).element().label().title()).because(meeting.origin());
    }

    private static Optional<Label> meetingOn(AnalysedFlow state, ReworkLine line) {
        return state.graph().nodes().subList(line.target(), line.step() + 1).stream().map(Node::element)
                .filter(element -> element instanceof Wait wait && wait.time().stream().map(Typed::value)
                        .anyMatch(fact -> fact.time() instanceof TimeEstimate.Periodic))
                .map(Element::label).findFirst();
    }
}
