package org.vsm.dsl.ide.fix;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.vsm.dsl.ide.text.OpenFile;
import org.vsm.dsl.messages.Message;
import org.vsm.dsl.model.Item;
import org.vsm.dsl.model.Parallel;
import org.vsm.dsl.model.PeriodicTime;
import org.vsm.dsl.model.Rework;
import org.vsm.dsl.model.State;
import org.vsm.dsl.model.Step;
import org.vsm.dsl.model.VsmPackage.Literals;
import org.vsm.dsl.model.Wait;

/** What is said at one step moves to the next one where it can be, or the next one says what follows from it. */
final class Moves implements Repair {

    private static final Set<String> AFTER_BLOCK = Set.of("leave-in-parallel", "line-crosses-block");

    private final IValueConverterService converters;

    @Inject
    Moves(IValueConverterService converters) {
        this.converters = converters;
    }

    @Override
    public List<Offer> offers(Mistake mistake) {
        if (AFTER_BLOCK.contains(mistake.code())) {
            return afterBlock(mistake);
        }
        return switch (mistake.code()) {
            case "inaccurate-without-rework" -> rework(mistake);
            case "meeting-passed-again" -> afterMeeting(mistake);
            default -> List.of();
        };
    }

    /** All branches come together before the step after the block. */
    private static List<Offer> afterBlock(Mistake mistake) {
        Item item = mistake.about(Item.class);
        Parallel outermost = null;
        for (EObject each = item; each != null; each = each.eContainer()) {
            outermost = each instanceof Parallel parallel ? parallel : outermost;
        }
        Optional<Step> after = outermost == null ? Optional.empty() : Following.step(outermost);
        return after.filter(step -> step.getName() != null).map(step -> {
            String statement = mistake.file().text().getSubstring(mistake.file().range(item));
            return Offer.possible(Message.of("editor.fix.move", step.getName()), mistake.removed(item), new Body(step, mistake.file()).last(statement));
        }).stream().toList();
    }

    /** The next step finds what is wrong, and sends it back; how often, somebody has to count. */
    private List<Offer> rework(Mistake mistake) {
        Step step = mistake.about(Step.class);
        if (step == null || step.getName() == null) {
            return List.of();
        }
        String statement = "rework ? to " + converters.toString(step.getName(), "Name");
        return Following.step(step).map(next -> Offer.possible(Message.of("editor.fix.insert", statement),
                new Body(next, mistake.file()).last(statement))).stream().toList();
    }

    /** The work goes back to the first step after the last meeting on its way. */
    private List<Offer> afterMeeting(Mistake mistake) {
        Rework rework = mistake.about(Rework.class);
        State state = rework == null ? null : EcoreUtil2.getContainerOfType(rework, State.class);
        if (state == null) {
            return List.of();
        }
        int end = mistake.file().text().getOffSet(mistake.file().range(rework).getStart());
        List<Wait> meetings = new ArrayList<>(EcoreUtil2.getAllContentsOfType(state, Wait.class));
        meetings.removeIf(each -> !(each.getEstimate() != null && each.getEstimate().getValue() instanceof PeriodicTime)
                || mistake.file().text().getOffSet(mistake.file().range(each).getEnd()) > end);
        Optional<Step> after = meetings.isEmpty() ? Optional.empty() : Following.step(meetings.get(meetings.size() - 1));
        return after.filter(step -> step.getName() != null && mistake.file().text().getOffSet(mistake.file().range(step).getStart()) <= end)
                .map(step -> converters.toString(step.getName(), "Name"))
                .map(name -> OpenFile.regions(rework, Literals.REWORK__TARGET).stream().map(region -> mistake.file().text().range(region))
                        .map(range -> Offer.possible(Message.of("editor.fix.replace", mistake.file().text().getSubstring(range), name),
                                new TextEdit(range, name))).toList()).orElse(List.of());
    }
}
