package org.vsm.cli.diagram.elements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.vsm.analysis.flow.Choice;
import org.vsm.analysis.flow.Element;
import org.vsm.analysis.flow.WorkType;
import org.vsm.cli.diagram.words.DiagramWords;
import org.vsm.dsl.model.Option;

/** The ways of a choice as they are drawn: its options, and the way past all of them where units pass by. */
public final class OptionWays {

    private static final double NOTHING = 5e-4;

    private final SingleParts singles;
    private final DiagramWords words;
    private final List<WorkType> types;

    /**
     * A way of a choice.
     *
     * @param option null: past all options
     * @param label  share, types and title
     * @param main   drawn on the line: it is on the main route, or the most frequent where the main route does not say
     */
    public record Way(Choice.Option option, String label, boolean main) {

        public List<Element> elements() {
            return option == null ? List.of() : option.elements();
        }
    }

    public OptionWays(SingleParts singles, DiagramWords words, List<WorkType> types) {
        this.singles = singles;
        this.words = words;
        this.types = types;
    }

    public List<Way> of(Choice choice) {
        List<Way> ways = new ArrayList<>();
        double rest = rest(choice);
        boolean passingBy = rest > NOTHING && choice.options().stream().noneMatch(Choice.Option::otherwise);
        Choice.Option main = choice.options().stream().filter(each -> singles.isMain(each.elements())).findFirst()
                .orElseGet(() -> passingBy ? null : mostFrequent(choice, rest));
        for (Choice.Option each : choice.options()) {
            ways.add(new Way(each, label(choice, each), each == main));
        }
        if (passingBy) {
            ways.add(new Way(null, otherwise(choice), main == null));
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

    /** "70 % Known error", "Urgent, Standard: Needs tests", "otherwise 30 %: Needs an expert". */
    private String label(Choice choice, Choice.Option option) {
        String title = option.label().origin() instanceof Option written && written.getName() == null ? "" : option.label().title();
        if (option.share() != null) {
            return (words.share(option.share()) + " " + title).strip();
        }
        String who = option.otherwise() ? otherwise(choice)
                : types.stream().filter(each -> option.types().contains(each.name())).map(WorkType::title).collect(Collectors.joining(", "));
        return title.isEmpty() ? who : who + ": " + title;
    }

    /** With its share where all others are written as shares: where types decide, it depends on who comes here. */
    private String otherwise(Choice choice) {
        boolean byShare = choice.options().stream().allMatch(each -> each.otherwise() || each.share() != null && each.share().isKnown());
        return words.text("otherwise") + (byShare ? " " + words.percent(rest(choice)) : "");
    }
}
