package org.vsm.cli.intake.text;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.vsm.cli.workbook.input.Attribute;
import org.vsm.cli.workbook.input.InputKey;
import org.vsm.dsl.model.Alter;
import org.vsm.dsl.model.CompleteAccurate;
import org.vsm.dsl.model.Leave;
import org.vsm.dsl.model.Named;
import org.vsm.dsl.model.Option;
import org.vsm.dsl.model.Rework;
import org.vsm.dsl.model.Share;
import org.vsm.dsl.model.Skip;
import org.vsm.dsl.model.Types;
import org.vsm.dsl.model.VsmPackage.Literals;
import org.vsm.dsl.model.WorkType;

/** Shares: of what is complete and accurate, goes back, skips, leaves, takes an option, is of a type. */
final class ShareEdits {
    private final StateText state;
    private final Amounts amounts;
    private final Map<InputKey, Object> wanted;
    private final Set<EObject> said = new HashSet<>();

    ShareEdits(StateText state, Amounts amounts, Map<InputKey, Object> wanted) {
        this.wanted = wanted;
        this.state = state;
        this.amounts = amounts;
    }

    Refusal take(InputChange change) {
        InputKey key = change.input().key();
        if (key.attribute() == Attribute.OPTION || key.attribute() == Attribute.TYPE) {
            return optionOrType(key, change.number());
        }
        Object origin = change.input().origin();
        Share share = origin instanceof CompleteAccurate item ? item.getShare() : origin instanceof Rework rework ? rework.getShare()
                : origin instanceof Skip skip ? skip.getShare() : origin instanceof Leave leave ? leave.getShare() : null;
        if (share != null && state.isOwn(share)) {
            write(share, change.number());
            return null;
        }
        return state.say(key.of(), item(key, origin, share == null ? null : share.getTypes(), percent(change.number())));
    }

    private void write(Share share, Double value) {
        if (share.getPercent() != null && value != null) {
            state.text().replace(share.getPercent(), Literals.PERCENT__VALUE, amounts.percent(value));
        } else {
            state.text().replace(share, share.getPercent() != null ? Literals.SHARE__PERCENT : Literals.SHARE__UNKNOWN, percent(value));
        }
    }

    private String percent(Double value) {
        return value == null ? "?" : amounts.percent(value) + " %";
    }

    private String item(InputKey key, Object origin, Types types, String share) {
        String of = types == null ? "" : " for " + types.getTypes().stream().map(type -> ModelText.written(type, Literals.NAMED__NAME))
                .collect(Collectors.joining(", "));
        return switch (key.attribute()) {
            case ACCURATE -> "complete and accurate " + share + of;
            case SKIP -> "skip " + share + of + " to " + target(key);
            case LEAVE -> "leave " + share + of + (origin instanceof Leave leave && leave.getReason() != null
                    ? " " + ModelText.written(leave, Literals.LEAVE__REASON) : "");
            default -> "rework " + share + of + " to " + target(key);
        };
    }

    private String target(InputKey key) {
        return ModelText.written(state.element(key.target()), Literals.NAMED__NAME);
    }

    /** Shares that a later state sets hold together: those that it does not name would be scaled. */
    private Refusal together(InputKey key, EObject element) {
        if (!said.add(element.eContainer())) {
            return null;
        }
        Refusal refusal = null;
        for (EObject sibling : element.eContainer().eContents()) {
            String name = sibling instanceof Option option ? option.getName() : sibling instanceof WorkType type ? type.getName() : null;
            Object share = name == null ? null : wanted.get(InputKey.of(name, key.attribute()));
            if (share instanceof Double number && refusal == null) {
                refusal = state.sayTo(name, percent(number));
            }
        }
        return state.element(key.of()) instanceof Named named && named.getName() != null ? refusal : Refusal.NO_NAME;
    }

    private Refusal optionOrType(InputKey key, Double value) {
        Alter to = state.ownTo(key.of());
        if (to != null && to.getToPercent() != null && value != null) {
            state.text().replace(to.getToPercent(), Literals.PERCENT__VALUE, amounts.percent(value));
            return null;
        }
        EObject element = state.element(key.of());
        if (!state.isOwn(element)) {
            return value == null ? Refusal.EMPTY : together(key, element);
        }
        if (element instanceof WorkType type) {
            write(type.getShare(), value);
        } else if (element instanceof Option option) {
            if (option.getPercent() != null && value != null) {
                state.text().replace(option.getPercent(), Literals.PERCENT__VALUE, amounts.percent(value));
            } else {
                state.text().replace(option, option.getPercent() != null ? Literals.OPTION__PERCENT : Literals.OPTION__UNKNOWN, percent(value));
            }
        }
        return null;
    }
}
