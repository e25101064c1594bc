package org.vsm.dsl.validation.rules.routing;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.vsm.dsl.model.Block;
import org.vsm.dsl.model.Choice;
import org.vsm.dsl.model.FlowElement;
import org.vsm.dsl.model.Item;
import org.vsm.dsl.model.Option;
import org.vsm.dsl.model.Rework;
import org.vsm.dsl.model.Skip;
import org.vsm.dsl.model.Stage;
import org.vsm.dsl.model.Step;
import org.vsm.dsl.model.WorkType;
import org.vsm.dsl.validation.FlowOrder;
import org.vsm.dsl.validation.rules.shares.Ways;

/**
 * Where units of one type can go from every element. A branch of a parallel block and a way back end where they are
 * left; the block itself, and a step with a way back, are passed like any other element.
 */
final class WaysOn {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<WorkType> types;
    private final WorkType type;
    /** What comes next in the text; the end where an element is not in it. */
    private final Map<EObject, FlowElement> after = new HashMap<>();
    private final Map<FlowElement, List<FlowElement>> comesFrom = new HashMap<>();
    private final Deque<FlowElement> ends = new ArrayDeque<>();

    /** @param type null where the stream has no types */
    WaysOn(FlowOrder order, List<FlowElement> flow, List<WorkType> types, WorkType type) {
        this.types = types;
        this.type = type;
        chain(flow, null);
        order.elements().forEach(this::chainInside);
        order.elements().forEach(this::connect);
    }

    /** The elements from which no way leads to the end. */
    Set<FlowElement> dead(FlowOrder order) {
        Set<FlowElement> alive = new HashSet<>();
        while (!ends.isEmpty()) {
            FlowElement each = ends.pop();
            if (alive.add(each)) {
                ends.addAll(comesFrom.getOrDefault(each, List.of()));
            }
        }
        Set<FlowElement> dead = new LinkedHashSet<>(order.elements());
        dead.removeAll(alive);
        return dead;
    }

    private void chain(List<FlowElement> elements, FlowElement last) {
        for (int i = 0; i < elements.size(); i++) {
            after.put(elements.get(i), i + 1 < elements.size() ? elements.get(i + 1) : last);
        }
    }

    private void chainInside(FlowElement element) {
        if (element instanceof Stage stage) {
            chain(stage.getBlock().getElements(), after.get(stage));
        } else if (element instanceof Choice choice) {
            choice.getOptions().forEach(each -> chain(each.getBlock().getElements(), after.get(choice)));
        } else {
            element.eContents().stream().flatMap(each -> each instanceof Rework rework && rework.getWayBack() != null
                    ? Stream.of(rework.getWayBack()) : Stream.of(each))
                    .filter(Block.class::isInstance).forEach(each -> chain(((Block) each).getElements(), null));
        }
    }

    private void connect(FlowElement element) {
        if (element instanceof Step step) {
            connect(step);
        } else if (element instanceof Choice choice) {
            connect(choice);
        } else if (element instanceof Stage stage) {
            enter(stage, stage.getBlock());
        } else {
            link(element, after.get(element));
        }
    }

    private void connect(Step step) {
        Ways ways = Ways.of(step, types, type);
        for (Item line : ways.lines()) {
            if (Ways.percent(line).signum() > 0) {
                link(step, line instanceof Rework rework ? rework.getTarget() : line instanceof Skip skip ? skip.getTarget() : null);
            }
        }
        if (!NoWayToEnd.isBarred(ways)) {
            link(step, after.get(step));
        }
    }

    private void connect(Choice choice) {
        List<Option> own = choice.getOptions().stream().filter(each -> each.getTypes().contains(type)).toList();
        if (!own.isEmpty()) {
            own.forEach(each -> enter(choice, each.getBlock()));
            return;
        }
        BigDecimal sum = BigDecimal.ZERO;
        boolean open = true;
        for (Option option : choice.getOptions()) {
            BigDecimal percent = option.getPercent() == null ? BigDecimal.ZERO : option.getPercent().getValue();
            boolean takesRest = option.isOtherwise() || option.isUnknown();
            if (percent.signum() > 0 || takesRest) {
                enter(choice, option.getBlock());
            }
            open &= !takesRest;
            sum = sum.add(percent);
        }
        if (open && sum.compareTo(HUNDRED) < 0) {
            link(choice, after.get(choice));
        }
    }

    private void enter(FlowElement around, Block block) {
        link(around, block.getElements().isEmpty() ? after.get(around) : block.getElements().get(0));
    }

    /** @param to null for the end */
    private void link(FlowElement from, FlowElement to) {
        if (to == null) {
            ends.add(from);
        } else {
            comesFrom.computeIfAbsent(to, any -> new ArrayList<>(2)).add(from);
        }
    }
}
