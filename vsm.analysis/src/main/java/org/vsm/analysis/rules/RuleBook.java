package org.vsm.analysis.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.vsm.analysis.compare.Comparison;
import org.vsm.analysis.figures.StateFigures;
import org.vsm.analysis.findings.Finding;

/** All rules that need figures. What can be told without them is told by the rules of the language. */
public final class RuleBook {
    /** The bundle with a message, a {@code .remedy} and a {@code .why} for every code; {0}, {1} … are the arguments. */
    public static final String MESSAGES = "org.vsm.analysis.rules.findings";

    /** The code of a finding that says that a rule broke off: the same as that of the rules of the language. */
    public static final String FAILED = "rule-failed";

    private static final List<Rule> RULES = List.of(
            new CountNeverPassed(), new CountedTwice(), new WaitBesideHandoff(), new SlowerThanTakt(),
            new Overloaded(), new NearlyFull(), new InaccurateWithoutRework(), new HandoffWithinTeam(), new ValueWithoutTime(),
            new MeetingPassedAgain(), new UnusedTeam(), new UnreachableStep(), new NothingDelivered(), new DominantEstimate(), new UnknownShare());

    private static final List<ComparisonRule> COMPARISON_RULES = List.of(new NecessaryStepRemoved(), new TargetIsBaseline());

    private RuleBook() {
    }

    /** Every rule about one state. */
    public static List<Rule> rules() {
        return RULES;
    }

    /** Every rule about two states. */
    public static List<ComparisonRule> comparisonRules() {
        return COMPARISON_RULES;
    }

    /** What all rules find between two states: by rule, then in the order of the text. */
    public static List<Finding> check(Comparison comparison) {
        return check(COMPARISON_RULES, comparison);
    }

    /** What all rules find in a state: by rule, then in the order of the text. */
    public static List<Finding> check(StateFigures figures) {
        return check(RULES, figures);
    }

    /** What some rules find in a state; one that breaks off is a finding by itself and keeps no other from its work. */
    static List<Finding> check(List<Rule> rules, StateFigures figures) {
        AnalysedFlow state = new AnalysedFlow(figures);
        List<Finding> findings = new ArrayList<>();
        rules.forEach(rule -> findings.addAll(guarded(rule.code(), figures.flow().origin(), () -> rule.check(state))));
        return findings;
    }

    /** The same between two states. */
    static List<Finding> check(List<ComparisonRule> rules, Comparison comparison) {
        List<Finding> findings = new ArrayList<>();
        rules.forEach(rule -> findings.addAll(guarded(rule.code(), comparison.to().flow().origin(), () -> rule.check(comparison))));
        return findings;
    }

    private static List<Finding> guarded(String rule, Object origin, Supplier<List<Finding>> check) {
        try {
            return check.get();
        } catch (CancellationException cancelled) {
            throw cancelled;
        } catch (RuntimeException fault) {
            return List.of(Finding.warning(origin, FAILED, rule, fault.getClass().getSimpleName()));
        }
    }
}
