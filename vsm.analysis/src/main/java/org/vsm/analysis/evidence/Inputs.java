package org.vsm.analysis.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.vsm.analysis.evidence.Input.Attribute;
import org.vsm.analysis.flow.Buffer;
import org.vsm.analysis.flow.Choice;
import org.vsm.analysis.flow.Element;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.flow.Handoff;
import org.vsm.analysis.flow.Label;
import org.vsm.analysis.flow.Parallel;
import org.vsm.analysis.flow.ShareFact;
import org.vsm.analysis.flow.Stage;
import org.vsm.analysis.flow.Step;
import org.vsm.analysis.flow.TimeFact;
import org.vsm.analysis.flow.Typed;
import org.vsm.analysis.flow.Wait;

/** Collects the numbers of a flow in the order of the text. What follows without being written is no number of the text. */
final class Inputs {

    private final Flow flow;
    private final List<Input> inputs = new ArrayList<>();

    Inputs(Flow flow) {
        this.flow = flow;
    }

    List<Input> all() {
        flow.elements().forEach(this::element);
        return inputs;
    }

    private void element(Element element) {
        if (element instanceof Step step) {
            step(step);
        } else if (element instanceof Buffer buffer) {
            buffer(buffer);
        } else if (element instanceof Wait wait) {
            times(wait.label(), Attribute.WAIT_TIME, wait.time());
        } else if (element instanceof Handoff handoff) {
            times(handoff.label(), Attribute.WAIT_TIME, handoff.time());
        } else if (element instanceof Parallel parallel) {
            parallel.branches().forEach(branch -> branch.forEach(this::element));
        } else if (element instanceof Choice choice) {
            choice.options().forEach(this::option);
        } else if (element instanceof Stage stage) {
            stage.elements().forEach(this::element);
        }
    }

    private void step(Step step) {
        Label label = step.label();
        times(label, Attribute.WAIT_TIME, step.waitTime());
        times(label, Attribute.PROCESS_TIME, step.processTime());
        if (step.changeover() != null) {
            times(label, Attribute.CHANGEOVER_TIME, step.changeover().time());
        }
        step.completeAccurate().forEach(share -> share(label, Attribute.COMPLETE_ACCURATE, null, share));
        for (Step.Rework rework : step.reworks()) {
            share(label, Attribute.REWORK, rework.target(), rework.share());
            rework.wayBack().forEach(this::element);
        }
        step.skips().forEach(skip -> share(label, Attribute.SKIP, skip.target(), skip.share()));
        step.leaves().forEach(leave -> share(label, Attribute.LEAVE, null, leave.share()));
    }

    private void buffer(Buffer buffer) {
        if (buffer.count() != null) {
            inputs.add(new Input(buffer.label(), Attribute.COUNT, null, Set.of(Flow.NO_TYPE), null, true, buffer.source(),
                    flow.placeOf(buffer.label().origin())));
        } else {
            times(buffer.label(), Attribute.WAIT_TIME, buffer.time());
        }
    }

    private void option(Choice.Option option) {
        if (option.share() != null) {
            share(option.label(), Attribute.SHARE, null, new Typed<>(Set.of(Flow.NO_TYPE), option.share()));
        }
        option.elements().forEach(this::element);
    }

    private void times(Label label, Attribute attribute, List<Typed<TimeFact>> times) {
        for (Typed<TimeFact> time : times) {
            TimeFact fact = time.value();
            if (!fact.isNone()) {
                inputs.add(new Input(label, attribute, null, time.types(), fact.time(), fact.time().isKnown(), fact.source(), flow.placeOf(fact.origin())));
            }
        }
    }

    private void share(Label label, Attribute attribute, String of, Typed<ShareFact> share) {
        ShareFact fact = share.value();
        inputs.add(new Input(label, attribute, of, share.types(), null, fact.isKnown(), fact.source(), flow.placeOf(fact.origin())));
    }
}
