package org.vsm.cli.document.analysis;

import java.util.List;
import java.util.Set;

import org.vsm.analysis.flow.Choice;
import org.vsm.analysis.flow.Delivery;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.flow.ShareFact;
import org.vsm.analysis.flow.Step;
import org.vsm.analysis.flow.Typed;
import org.vsm.cli.wording.ElementTitles;

/** Says in words which way units take. */
final class RouteWords {

    private final StateView state;

    RouteWords(StateView state) {
        this.state = state;
    }

    String delivery(Delivery delivery) {
        return !ElementTitles.isUnnamed(delivery.label()) ? state.text("steps.delivery", delivery.label().title()) : state.text("steps.delivery.untitled");
    }

    String option(Choice.Option option, boolean first) {
        String word = option.otherwise() ? "steps.otherwise" : first ? "steps.either" : "steps.or";
        String who = option.otherwise() ? "" : " " + (option.types().isEmpty() ? share(option.share())
                : state.titlesOf(List.copyOf(option.types())));
        boolean titled = !ElementTitles.isUnnamed(option.label());
        String text = state.text(word) + who + (titled ? ": " + option.label().title() : "");
        return option.elements().isEmpty() ? state.text("steps.straight", text) : text;
    }

    String rework(Step.Rework rework) {
        String key = rework.once() ? "steps.rework.once" : "steps.rework";
        return withReason(state.text(key, share(rework.share()), state.titleOf(rework.target())), rework.reason());
    }

    String skip(Step.Skip skip) {
        return withReason(state.text("steps.skip", share(skip.share()), state.titleOf(skip.target())), skip.reason());
    }

    String leave(Step.Leave leave) {
        return withReason(state.text("steps.leave", share(leave.share())), leave.reason());
    }

    private String share(Typed<ShareFact> share) {
        Set<String> types = share.types();
        boolean all = types.contains(Flow.NO_TYPE) || types.size() == state.flow().types().size();
        return share(share.value()) + (all ? "" : " " + state.text("steps.of", state.titlesOf(List.copyOf(types))));
    }

    private String share(ShareFact share) {
        return share.isKnown() ? state.numerals().percent(share.share()) : "? %";
    }

    private static String withReason(String text, String reason) {
        return reason == null ? text : text + ": " + reason;
    }
}
