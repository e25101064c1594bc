package org.vsm.analysis.explain.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.vsm.analysis.NoFiguresException;
import org.vsm.analysis.attribution.Attribution;
import org.vsm.analysis.attribution.Coalitions;
import org.vsm.analysis.attribution.Player;
import org.vsm.analysis.explain.Explanation;
import org.vsm.analysis.explain.Explanation.Combination;
import org.vsm.analysis.explain.FigureName;
import org.vsm.analysis.explain.Term;
import org.vsm.analysis.explain.state.Explaining;

/** The lead time with some of the improvements made and the others not. */
final class CoalitionTerms {

    private final Coalitions coalitions;
    private final Map<Set<Player>, Explanation> leadTimes = new HashMap<>();

    CoalitionTerms(Coalitions coalitions) {
        this.coalitions = coalitions;
    }

    /** As in the attribution, a coalition that cannot be made stands for itself without its last member. */
    Explanation leadTime(FigureName name, Set<Player> members) {
        Explanation known = leadTimes.get(members);
        if (known == null) {
            known = solve(members);
            leadTimes.put(members, known);
        }
        return known.as(name);
    }

    private Explanation solve(Set<Player> members) {
        try {
            return new Explaining(coalitions.flow(members)).of("leadTime").orElseThrow();
        } catch (NoFiguresException e) {
            if (members.isEmpty()) {
                throw e;
            }
            List<Player> fewer = new ArrayList<>(coalitions.players().stream().filter(members::contains).toList());
            fewer.remove(fewer.size() - 1);
            return leadTime(FigureName.of("leadTime"), new LinkedHashSet<>(fewer));
        }
    }

    /** What some save more than others; rounding saves nothing. */
    double saved(Set<Player> others, Set<Player> members) {
        double before = seconds(others);
        double saved = before - seconds(members);
        return Math.abs(saved) < Attribution.ROUNDING * before ? 0 : saved;
    }

    double seconds(Set<Player> members) {
        return leadTime(FigureName.of("leadTime"), members).value();
    }

    /**
     * What is saved by some improvements and no others: the lead time without any of them less that with them, both explained
     * in turn, and what each element adds to it.
     *
     * @param of    what the improvements are called
     * @param value as the attribution has it
     */
    Explanation saved(FigureName name, List<String> of, double value, Set<Player> members) {
        String[] names = of.toArray(String[]::new);
        Explanation without = leadTime(FigureName.of("leadTimeWithNone"), Set.of());
        Explanation with = leadTime(FigureName.of("leadTimeWith", names), members);
        List<Explanation> parts = new ArrayList<>();
        ElementDifferences.between(FigureName.of("leadTimeSavedByElement", names), without, with, element -> element).ifPresent(parts::add);
        parts.add(without);
        parts.add(with);
        return new Explanation(name, value, Combination.DIFFERENCE,
                List.of(Term.of(without.name(), without.value()), Term.of(with.name(), with.value())), parts, List.of());
    }
}
