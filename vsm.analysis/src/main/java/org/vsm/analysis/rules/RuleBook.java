package org.vsm.analysis.rules;

import java.util.ArrayList;
import java.util.List;
import org.vsm.analysis.compare.Comparison;
import org.vsm.analysis.figures.StateFigures;
import org.vsm.analysis.findings.Finding;

/** All rules that need figures. What can be told without them is told by the rules of the language. */
public final class RuleBook {
    /** The bundle with a message, a {@code .remedy} and a {@code .why} for every code; {0}, {1} … are the arguments. */
    public static final String MESSAGES = "org.vsm.analysis.rules.findings";

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
        List<Finding> findings = new ArrayList<>();
        COMPARISON_RULES.forEach(rule -> findings.addAll(rule.check(comparison)));
        return findings;
    }

    /** What all rules find in a state: by rule, then in the order of the text. */
    public static List<Finding> check(StateFigures figures) {
        AnalysedFlow state = new AnalysedFlow(figures);
        List<Finding> findings = new ArrayList<>();
        RULES.forEach(rule -> findings.addAll(rule.check(state)));
        return findings;
    }
}
