package org.vsm.cli.streams;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.vsm.analysis.attribution.Player;
import org.vsm.analysis.reading.StateCoalitions;
import org.vsm.dsl.model.Because;
import org.vsm.dsl.model.Improvement;
import org.vsm.dsl.model.ImprovementDue;
import org.vsm.dsl.model.ImprovementItem;
import org.vsm.dsl.model.ImprovementNote;
import org.vsm.dsl.model.ImprovementOwner;
import org.vsm.dsl.model.ImprovementSource;
import org.vsm.dsl.model.InlineProblem;
import org.vsm.dsl.model.Named;
import org.vsm.dsl.model.PriorityItem;
import org.vsm.dsl.model.Problem;
import org.vsm.dsl.model.State;
import org.vsm.dsl.model.StatusEntry;
import org.vsm.dsl.model.Tackles;

/**
 * What the register says about an improvement. Null or empty is what nobody stated.
 *
 * @param player    name, title, effort and cost
 * @param state     title of the state that it belongs to
 * @param wastes    kinds of waste that it tackles, as the keywords
 * @param problems  texts of the problems that it tackles
 * @param priority  {@code low}, {@code medium} or {@code high}
 * @param decisions in the order of the text, the last one counts
 */
public record ImprovementFacts(Player player, String state, List<String> wastes, List<String> problems, String source, String owner,
        LocalDate due, String priority, List<Decision> decisions, List<String> reasons) {

    /**
     * An entry of the decision log.
     *
     * @param status {@code proposed}, {@code approved} …
     */
    public record Decision(String status, LocalDate date, String text) {
    }

    /** The last status; {@code proposed} where none is stated. */
    public String status() {
        return decisions.isEmpty() ? "proposed" : decisions.get(decisions.size() - 1).status();
    }

    /** The improvements of a state itself, in the order of the text. */
    static List<ImprovementFacts> of(State state) {
        if (state.getBase() == null || state.getBase().eIsProxy()) {
            return List.of();
        }
        return StateCoalitions.between(state.getBase(), state).map(StateCoalitions::players).orElse(List.of()).stream()
                .filter(player -> player.origin() instanceof Improvement).map(player -> of(player, StateFacts.of(state).title())).toList();
    }

    private static ImprovementFacts of(Player player, String state) {
        List<ImprovementItem> items = ((Improvement) player.origin()).getItems();
        List<String> wastes = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        all(items, Tackles.class).stream().flatMap(each -> each.getTargets().stream()).forEach(target -> {
            if (target.getWaste() != null) {
                wastes.add(target.getWaste().getKind().getLiteral());
            } else if (target.getProblem() != null) {
                problems.add(text(target.getProblem()));
            }
        });
        List<String> reasons = new ArrayList<>(all(items, Because.class).stream().map(Because::getText).toList());
        all(items, ImprovementNote.class).forEach(each -> reasons.add(each.getText()));
        List<Decision> decisions = all(items, StatusEntry.class).stream()
                .map(each -> new Decision(each.getStatus().getLiteral(), each.getDate(), each.getText())).toList();
        return new ImprovementFacts(player, state, wastes, problems, last(items, ImprovementSource.class, ImprovementSource::getText),
                last(items, ImprovementOwner.class, ImprovementOwner::getText), last(items, ImprovementDue.class, ImprovementDue::getDate),
                last(items, PriorityItem.class, each -> each.getPriority().getLiteral()), decisions, reasons);
    }

    private static String text(Named problem) {
        if (problem instanceof Problem stated) {
            return stated.getText();
        }
        return problem instanceof InlineProblem inline ? inline.getText() : problem.getName();
    }

    private static <T extends ImprovementItem> List<T> all(List<ImprovementItem> items, Class<T> kind) {
        return items.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static <T extends ImprovementItem, R> R last(List<ImprovementItem> items, Class<T> kind, Function<T, R> value) {
        List<T> found = all(items, kind);
        return found.isEmpty() ? null : value.apply(found.get(found.size() - 1));
    }
}
