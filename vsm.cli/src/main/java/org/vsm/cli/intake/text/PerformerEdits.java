package org.vsm.cli.intake.text;

import java.util.List;
import java.util.stream.Collectors;
import org.vsm.dsl.model.PerformedBy;
import org.vsm.dsl.model.Performer;
import org.vsm.dsl.model.Performers;
import org.vsm.dsl.model.Step;
import org.vsm.dsl.model.VsmPackage.Literals;

/** Who performs a step. */
public final class PerformerEdits {
    private final StateText state;

    public PerformerEdits(StateText state) {
        this.state = state;
    }

    /**
     * Names those who perform a step; how many people of each are needed stays.
     *
     * @param names of participants, at least one
     */
    public Refusal write(String step, List<String> names) {
        if (!(state.element(step) instanceof Step element)) {
            return Refusal.NO_PLACE;
        }
        PerformedBy own = state.own(step, PerformedBy.class, each -> true);
        Performers before = own != null ? own.getPerformers() : element.getPerformedBy();
        String written = written(names, before);
        if (own != null || before != null && state.isOwn(element)) {
            return state.rewrite(before, written);
        }
        if (!state.isOwn(element)) {
            return state.say(step, "by " + written);
        }
        state.text().append(element, element.getTitle() != null ? Literals.NAMED__TITLE : Literals.NAMED__NAME, " by " + written);
        return null;
    }

    private String written(List<String> names, Performers before) {
        String joint = before != null && before.isAlternative() ? " or " : ", ";
        return names.stream().map(name -> people(name, before) + state.written(name)).collect(Collectors.joining(joint));
    }

    private static String people(String name, Performers before) {
        return before == null ? "" : before.getPerformers().stream().filter(each -> each.getPeople() != null && name.equals(each.getActor().getName()))
                .map((Performer each) -> ModelText.written(each, Literals.PERFORMER__PEOPLE) + " ").findFirst().orElse("");
    }
}
