package org.vsm.analysis.explain.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.vsm.analysis.breakdown.Groups;
import org.vsm.analysis.chain.Node;
import org.vsm.analysis.explain.Catalogue;
import org.vsm.analysis.explain.Explanation;
import org.vsm.analysis.explain.Factor;
import org.vsm.analysis.explain.Factor.Quantity;
import org.vsm.analysis.explain.FigureName;
import org.vsm.analysis.explain.Term;
import org.vsm.analysis.figures.GroupShare;
import org.vsm.analysis.figures.StateFigures;

/** What activities, practices, stages and teams have of the lead time and of the effort. */
final class GroupTerms {

    private final Solutions solutions;
    private final StateFigures state;
    private final TimeSums times;
    private final WorkTerms work;

    GroupTerms(Solutions solutions, StateFigures state, WorkTerms work) {
        this.solutions = solutions;
        this.state = state;
        this.times = new TimeSums(solutions, state.passage());
        this.work = work;
    }

    void addTo(Catalogue catalogue) {
        add(catalogue, "byActivity", state.byActivity(), Groups::activities);
        add(catalogue, "byPractice", state.byPractice(), Groups::practices);
        add(catalogue, "byStage", state.byStage(), Groups::stages);
        state.byTeam().forEach(share -> addTeam(catalogue, share));
    }

    private void add(Catalogue catalogue, String grouping, List<GroupShare> shares, Function<Node, Set<String>> groups) {
        for (GroupShare share : shares) {
            catalogue.add(name(grouping, "leadTimeShare", share), () -> leadTime(grouping, share, times.of(node -> belongs(node, share, groups))));
            catalogue.add(name(grouping, "effortShare", share),
                    () -> effort(grouping, share, work.effort(node -> belongs(node, share, groups), part -> true)));
        }
    }

    /** The time of a step falls to all teams that perform it equally, the effort as each has it. */
    private void addTeam(Catalogue catalogue, GroupShare share) {
        catalogue.add(name("byTeam", "leadTimeShare", share), () -> leadTime("byTeam", share, teamTimes(share)));
        catalogue.add(name("byTeam", "effortShare", share), () -> effort("byTeam", share, share.name() == null
                ? work.effort(node -> Groups.teams(node).isEmpty(), part -> part.team() == null)
                : work.effort(node -> true, part -> part.team() != null && part.team().name().equals(share.name()))));
    }

    private List<Term> teamTimes(GroupShare share) {
        List<Term> terms = new ArrayList<>();
        for (Node node : solutions.graph().nodes()) {
            if (node.kind().takesTime() && belongs(node, share, each -> Set.copyOf(Groups.teams(each)))) {
                int teams = Groups.teams(node).size();
                times.of(other -> other == node).forEach(term -> terms.add(teams < 2 ? term : divided(term, teams)));
            }
        }
        return terms;
    }

    private static Term divided(Term term, int teams) {
        List<Factor> factors = new ArrayList<>(term.factors());
        factors.add(Factor.of(Quantity.TEAMS, teams).dividing());
        return new Term(term.subject(), term.type(), factors);
    }

    private static boolean belongs(Node node, GroupShare share, Function<Node, Set<String>> groups) {
        Set<String> names = groups.apply(node);
        return share.name() == null ? names.isEmpty() : names.contains(share.name());
    }

    private Explanation leadTime(String grouping, GroupShare share, List<Term> terms) {
        return Shares.of(name(grouping, "leadTimeShare", share), share.leadTimeShare(), "leadTime", state.passage().leadTime(), terms);
    }

    private Explanation effort(String grouping, GroupShare share, List<Term> terms) {
        return Shares.of(name(grouping, "effortShare", share), share.effortShare(), "effort", state.effort().seconds(), terms);
    }

    private static FigureName name(String grouping, String figure, GroupShare share) {
        return FigureName.of(grouping + "." + figure, share.name() == null ? FigureName.NONE : share.name());
    }
}
