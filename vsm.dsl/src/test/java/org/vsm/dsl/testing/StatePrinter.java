package org.vsm.dsl.testing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.vsm.dsl.model.*;
import org.vsm.dsl.states.EffectiveState;

/**
 * Prints an effective state, one element on a line, much as it would be written. What refers to something outside the
 * state is marked with a "!".
 */
public final class StatePrinter {

    private final EffectiveState state;
    private final StringBuilder out = new StringBuilder();

    private StatePrinter(EffectiveState state) {
        this.state = state;
    }

    /** Everything but the shared teams and parties. */
    public static String print(EffectiveState state) {
        StatePrinter printer = new StatePrinter(state);
        state.shared(WorkType.class).forEach(each -> printer.line(0, "type " + each.getName() + " " + share(each.getShare())));
        state.items().forEach(each -> printer.print(each, 0));
        return printer.out.toString();
    }

    /** Teams, parties and systems. */
    public static String printShared(EffectiveState state) {
        StatePrinter printer = new StatePrinter(state);
        state.shared(Participant.class).forEach(each -> printer.line(0, printer.participant(each)));
        return printer.out.toString();
    }

    private String participant(Participant each) {
        if (each instanceof Team team) {
            return "team " + team.getName() + printed(team.getItems());
        }
        if (each instanceof Party party) {
            return party.getKind() + " " + party.getName()
                    + (party.getDemand() == null ? "" : " demands " + rate(party.getDemand()));
        }
        return "system " + each.getName();
    }

    private void print(EObject item, int depth) {
        if (item instanceof Parallel parallel) {
            line(depth, "parallel" + name(parallel));
            parallel.getBranches().forEach(each -> print(each, depth + 1, "branch"));
        } else if (item instanceof Choice choice) {
            line(depth, "choice");
            choice.getOptions().forEach(each -> print(each.getBlock(), depth + 1, option(each)));
        } else if (item instanceof Stage stage) {
            print(stage.getBlock(), depth, "stage " + stage.getName() + printed(stage.getItems()));
        } else {
            line(depth, flat(item));
        }
        if (item instanceof Step step) {
            step.getItems().stream().filter(Rework.class::isInstance).map(each -> ((Rework) each).getWayBack())
                    .filter(each -> each != null).forEach(each -> print(each, depth + 1, "way back"));
        }
    }

    private void print(Block block, int depth, String head) {
        line(depth, head);
        block.getElements().forEach(each -> print(each, depth + 1));
    }

    private String flat(EObject item) {
        if (item instanceof Step step) {
            return "step " + step.getName() + performers(step.getPerformedBy()) + printed(step.getItems());
        }
        if (item instanceof Buffer buffer) {
            return buffer.getKind() + name(buffer) + (buffer.getCount() == null ? "" : " " + buffer.getCount())
                    + source(buffer.getCountSource()) + (buffer.getTime() == null ? "" : " " + estimate(buffer.getTime()))
                    + (buffer.getMax() == null ? "" : " max " + buffer.getMax()) + printed(buffer.getItems());
        }
        if (item instanceof Wait wait) {
            return (wait.isDelay() ? "delay" : "wait") + name(wait)
                    + (wait.getWaitingFor() == null ? "" : " for " + reference(wait.getWaitingFor()))
                    + " " + estimate(wait.getEstimate()) + printed(wait.getItems());
        }
        if (item instanceof Handoff handoff) {
            return "handoff" + name(handoff) + (handoff.getTo() == null ? "" : " to " + reference(handoff.getTo())) + printed(handoff.getItems());
        }
        if (item instanceof Information information) {
            return information.getKind() + " from " + reference(information.getSource()) + " to " + reference(information.getTarget());
        }
        if (item instanceof Problem problem) {
            return "problem" + name(problem) + " \"" + problem.getText() + "\" at " + reference(problem.getAt());
        }
        return beside(item);
    }

    private static String beside(EObject item) {
        if (item instanceof StateDemand demand) {
            return "demand " + rate(demand.getRate());
        }
        if (item instanceof Observed observed) {
            return "observed " + observed.getDate();
        }
        if (item instanceof Due due) {
            return "due " + due.getDate();
        }
        if (item instanceof StateNote note) {
            return "note \"" + note.getText() + "\"";
        }
        return item.eClass().getName().toLowerCase(java.util.Locale.ROOT);
    }

    private String option(Option option) {
        String head = option.isOtherwise() ? "otherwise" : option.getPercent() != null ? percent(option.getPercent())
                : option.isUnknown() ? "?" : references(option.getTypes());
        return head + name(option) + source(option.getSource());
    }

    private String printed(List<Item> items) {
        return items.isEmpty() ? "" : ": " + items.stream().map(this::item).collect(Collectors.joining(", "));
    }

    private String item(Item item) {
        if (item instanceof TimeItem time) {
            return label(time) + " " + estimate(time.getEstimate()) + (time instanceof Changeover changeover ? every(changeover) : "");
        }
        if (item instanceof Rework rework) {
            return "rework " + share(rework.getShare()) + " to " + reference(rework.getTarget()) + (rework.isOnce() ? " once" : "")
                    + text(rework.getReason());
        }
        if (item instanceof Skip skip) {
            return "skip " + share(skip.getShare()) + " to " + reference(skip.getTarget()) + text(skip.getReason());
        }
        if (item instanceof Leave leave) {
            return "leave " + share(leave.getShare()) + text(leave.getReason());
        }
        if (item instanceof CompleteAccurate complete) {
            return "%C&A " + share(complete.getShare());
        }
        if (item instanceof Uses uses) {
            return "uses " + references(uses.getSystems());
        }
        if (item instanceof PerformedBy by) {
            return performers(by.getPerformers()).trim();
        }
        return plain(item);
    }

    private static String plain(Item item) {
        if (item instanceof ValueClass value) {
            return value.getKind().toString();
        }
        if (item instanceof People people) {
            return "people " + people.getCount().toPlainString();
        }
        if (item instanceof Available available) {
            return "available " + percent(available.getPercent());
        }
        if (item instanceof Batch batch) {
            return "batch " + batch.getSize();
        }
        if (item instanceof CostItem cost) {
            return "cost " + cost.getMoney().getAmount() + " " + cost.getMoney().getCurrency();
        }
        if (item instanceof Waste waste) {
            return "waste " + waste.getKind();
        }
        if (item instanceof InlineProblem problem) {
            return "problem" + name(problem) + " \"" + problem.getText() + "\"";
        }
        if (item instanceof ItemNote note) {
            return "note \"" + note.getText() + "\"";
        }
        if (item instanceof ActivityItem activity) {
            return "activity \"" + activity.getText() + "\"";
        }
        return item instanceof Was was ? "was " + String.join(" ", was.getNames()) : item.eClass().getName();
    }

    private static String label(TimeItem time) {
        return time instanceof ProcessTime ? "PT" : time instanceof WaitTime ? "WT" : time instanceof LeadTime ? "LT"
                : time instanceof CycleTime ? "C/T" : "C/O";
    }

    private static String every(Changeover changeover) {
        return changeover.getEveryUnits() != null ? " every " + changeover.getEveryUnits()
                : changeover.getEveryTime() != null ? " every " + value(changeover.getEveryTime()) : "";
    }

    private String performers(Performers performers) {
        return performers == null ? "" : performers.getPerformers().stream()
                .map(each -> (each.getPeople() == null ? "" : each.getPeople() + " ") + reference(each.getActor()))
                .collect(Collectors.joining(performers.isAlternative() ? " or " : ", ", " by ", ""));
    }

    private static String estimate(Estimate estimate) {
        return value(estimate.getValue()) + source(estimate.getSource()) + types(estimate.getTypes());
    }

    private static String value(TimeValue value) {
        if (value instanceof Remainder remainder) {
            return "(" + value(remainder.getWhole()) + " - " + value(remainder.getPart()) + ")";
        }
        if (value instanceof Duration duration) {
            return duration.getParts().stream().map(StatePrinter::part).collect(Collectors.joining(" ")) + (duration.isElapsed() ? " elapsed" : "");
        }
        if (value instanceof TimeRange range) {
            return value(range.getLow()) + " .. " + value(range.getHigh());
        }
        return value instanceof UnknownTime ? "?" : value instanceof PeriodicTime periodic ? "every " + value(periodic.getInterval())
                : value.eClass().getName();
    }

    private static String part(DurationPart part) {
        return ((part.getValue() == null ? "" : part.getValue().toPlainString() + " ") + (part.getUnit() == TimeUnit.NONE ? "" : part.getUnit())).trim();
    }

    private static String rate(Rate rate) {
        return (rate.isUnknown() ? "?" : rate.getAmount().toPlainString()) + " per " + value(rate.getPer());
    }

    private static String share(Share share) {
        return (share.getPercent() == null ? "?" : percent(share.getPercent())) + source(share.getSource()) + types(share.getTypes());
    }

    private static String percent(Percent percent) {
        BigDecimal rounded = percent.getValue().round(new MathContext(6)).stripTrailingZeros();
        return rounded.toPlainString() + " %";
    }

    private static String types(Types types) {
        return types == null ? "" : " for " + types.getTypes().stream().map(Named::getName).collect(Collectors.joining("+"));
    }

    private static String source(Source source) {
        return source == null ? "" : " " + source.getKind();
    }

    private static String text(String reason) {
        return reason == null ? "" : " \"" + reason + "\"";
    }

    private static String name(Named named) {
        return named.getName() == null ? "" : " " + named.getName();
    }

    private String references(List<? extends Named> all) {
        return all.stream().map(this::reference).collect(Collectors.joining(" "));
    }

    private String reference(Named named) {
        if (named == null) {
            return "nothing";
        }
        EObject root = EcoreUtil.getRootContainer(named);
        boolean inside = state.shared(Named.class).anyMatch(each -> each == named)
                || state.items().stream().anyMatch(each -> EcoreUtil.getRootContainer(each) == root);
        return named.getName() + (inside ? "" : "!");
    }

    private void line(int depth, String text) {
        out.append("    ".repeat(depth)).append(text).append('\n');
    }
}
