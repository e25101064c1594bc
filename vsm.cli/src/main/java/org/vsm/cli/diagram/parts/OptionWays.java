package org.vsm.cli.diagram.parts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vsm.analysis.flow.Choice;
import org.vsm.analysis.flow.Element;
import org.vsm.analysis.flow.WorkType;

/** The ways of a choice as they are drawn: its options, and the way past all of them where units pass by. */
final class OptionWays {

    private static final double NOTHING = 1e-9;

    private final SingleParts singles;
    private final List<WorkType> types;

    /**
     * A way of a choice.
     *
     * @param label share, types and title
     * @param main  drawn on the line: it is on the main route, or the most frequent where the main route does not say
     */
    record Way(String label, List<Element> elements, boolean main) {
    }

    OptionWays(SingleParts singles, List<WorkType> types) {
        this.singles = singles;
        this.types = types;
    }

    List<Way> of(Choice choice) {
        List<Way> ways = new ArrayList<>();
        double rest = rest(choice);
        boolean passingBy = rest > NOTHING && choice.options().stream().noneMatch(Choice.Option::otherwise);
        Choice.Option main = choice.options().stream().filter(each -> singles.isMain(each.elements())).findFirst()
                .orElseGet(() -> passingBy ? null : mostFrequent(choice, rest));
        for (Choice.Option each : choice.options()) {
            ways.add(new Way(singles.optionLabel(each), each.elements(), each == main));
        }
        if (passingBy) {
            ways.add(new Way(singles.otherwise(), List.of(), main == null));
        }
        return ways;
    }

    /** Where the main route touches none of the elements, it takes a way without any. */
    private Choice.Option mostFrequent(Choice choice, double rest) {
        return choice.options().stream()
                .max(Comparator.<Choice.Option, Boolean>comparing(each -> each.elements().isEmpty())
                        .thenComparing(each -> each.otherwise() ? rest : share(each))).orElseThrow();
    }

    /** What the shares leave, for the units of all types together. */
    private double rest(Choice choice) {
        boolean unknown = choice.options().stream().anyMatch(each -> each.share() != null && !each.share().isKnown());
        return unknown ? 0 : Math.max(0, 1 - choice.options().stream().filter(each -> !each.otherwise()).mapToDouble(this::share).sum());
    }

    private double share(Choice.Option option) {
        if (option.share() != null) {
            return option.share().isKnown() ? option.share().share().doubleValue() : 0;
        }
        return types.stream().filter(each -> option.types().contains(each.name())).mapToDouble(WorkType::share).sum();
    }
}
