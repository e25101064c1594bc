package org.vsm.cli.streams;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.vsm.analysis.evidence.OpenNumber.Certainty;
import org.vsm.analysis.objectives.KeyResultScore;
import org.vsm.analysis.plan.Improvement;
import org.vsm.analysis.plan.Plan;

/**
 * What a stream leaves open: numbers that nobody knows or measured, problems that nobody works against, improvements that
 * nobody is in charge of, key results that computing cannot judge.
 *
 * @param states   whose numbers these are
 * @param numbers  in the order of the text
 * @param today    the current state that was observed last; null where there is none
 * @param problems of today's state
 * @param lacking  open improvements without an owner or a day, in the order of the text
 * @param unjudged key results that neither figures nor measurements judge
 */
public record OpenQuestions(StreamFacts facts, List<AnalysedState> states, List<AskedNumber> numbers, AnalysedState today,
        List<Plan.UntackledProblem> problems, List<Lacking> lacking, List<Unjudged> unjudged) {

    /** An improvement and what nobody said about it. */
    public record Lacking(Improvement improvement, boolean owner, boolean due) {
    }

    /** A key result and its objective. */
    public record Unjudged(String objective, KeyResultScore score) {
    }

    /** The questions of a stream. */
    public static OpenQuestions of(AnalysedStream stream, PlannedStream planned) {
        return new OpenQuestions(stream.facts(), stream.states(), AskedNumber.in(stream.states()), planned.current(),
                planned.plan().problems(), lacking(planned.plan().attention()), unjudged(stream.objectives()));
    }

    /** How many there are. */
    public int count() {
        return (int) numbers.stream().filter(each -> each.number().certainty() != Certainty.UNSTATED).count() + problems.size() + lacking.size()
                + unjudged.size();
    }

    /** Numbers that are known that far, those first on which most of a lead time rests. */
    public List<AskedNumber> numbers(Certainty certainty) {
        return numbers.stream().filter(each -> each.number().certainty() == certainty)
                .sorted(Comparator.comparingDouble((AskedNumber each) -> -each.largestShare())).toList();
    }

    /** The number that is most worth measuring: on which most of a lead time rests; empty where none has a part in it. */
    public Optional<AskedNumber> measureNext() {
        return numbers.stream().filter(each -> each.largestShare() > 0)
                .min(Comparator.comparingDouble((AskedNumber each) -> -each.largestShare()));
    }

    private static List<Lacking> lacking(Plan.Attention attention) {
        Map<Improvement, Lacking> found = new LinkedHashMap<>();
        Stream.concat(attention.withoutOwner().stream(), attention.withoutDue().stream())
                .forEach(each -> found.put(each, new Lacking(each, attention.withoutOwner().contains(each), attention.withoutDue().contains(each))));
        return List.copyOf(found.values());
    }

    private static List<Unjudged> unjudged(List<ScoredObjective> objectives) {
        Predicate<KeyResultScore> open = score -> score.met() == null && score.measuredScore() == null;
        return objectives.stream().flatMap(objective -> objective.target().score().keyResults().stream().filter(open)
                .map(score -> new Unjudged(objective.objective().title(), score))).toList();
    }
}
