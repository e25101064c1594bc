package org.vsm.analysis.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vsm.analysis.Example;
import org.vsm.analysis.FlowAnalysis;
import org.vsm.analysis.compare.StateComparison;
import org.vsm.analysis.figures.StateFigures;
import org.vsm.analysis.findings.Finding;
import org.vsm.analysis.findings.Finding.Severity;
import org.vsm.analysis.findings.Ratio;
import org.vsm.analysis.findings.Seconds;
import org.vsm.analysis.reading.ObjectiveReader;
import org.vsm.analysis.reading.Text;

/** What rules find, and where: each line is a state, the code, and the start of the text that the finding is at. */
class RuleBookTest {
    private static final String TEAMS = "team Red { people 1 } team Green { people 9 }";
    /** Teams of these streams are beside the point. */
    private static final Set<String> BESIDE = Set.of("unused-team");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            count-never-passed        | either 0 % { queue Q 4 } step A { PT 1 s }                          | queue Q        | Q
            counted-twice             | queue Q 4 step A { PT 1 s WT 1 min }                                | queue Q        | Q, A, 11520 s, 60 s
            -                         | queue Q 4 wait 3 min step A { PT 1 s WT 1 min }                     | -              | -
            -                         | queue Q 4 step A { PT 1 s }                                         | -              | -
            wait-beside-handoff       | handoff H { WT 1 min } step A { PT 1 s WT 1 min }                   | handoff H      | H, A
            -                         | handoff H step A { PT 1 s WT 1 min }                                | -              | -
            slower-than-takt          | step A { PT 1 h }                                                   | step A         | A, 3600 s, 2880 s
            slower-than-takt          | step A { PT 1 s C/T 1 h }                                           | step A         | A, 3600 s, 2880 s
            -                         | step A { PT 1 h stations 2 }                                        | -              | -
            -                         | step A by Customer { PT 1 h }                                       | -              | -
            overloaded                | step A by Red { PT 1 h }                                            | team Red       | Red, 125 %
            nearly-full               | step A by Red { PT 47 min }                                         | team Red       | Red, 98 %
            nearly-full               | step A { PT 42 min stations 1 }                                     | step A         | A, 88 %
            overloaded                | step A { PT 40 min C/O 20 min every 2 stations 1 }                  | step A         | A, 104 %
            -                         | step A { PT 40 min stations 1 }                                     | -              | -
            -                         | step A by Green { PT 1 h }                                          | -              | -
            inaccurate-without-rework | step A { PT 1 s %C&A 80 % }                                         | %C&A 80 %      | A, 80 %
            inaccurate-without-rework | step A { PT 1 s %C&A 80 % rework 0 % to A }                         | %C&A 80 %      | A, 80 %
            -                         | step A { PT 1 s %C&A 80 % rework 20 % to A }                        | -              | -
            handoff-within-team       | step A by Red { PT 1 s } handoff H step B by Red { PT 1 s }         | handoff H      | H, Red
            handoff-within-team       | step A by Red, Green { PT 1 s } handoff H step B by Green, Red { PT 1 s } | handoff H | H, Red, Green
            -                         | step A by Red { PT 1 s } handoff H step B by Green { PT 1 s }       | -              | -
            -                         | step A by Red { PT 1 s } handoff H step B by Red, Green { PT 1 s }  | -              | -
            value-without-time        | step A { PT 0 s value adding }                                      | step A         | A
            -                         | step A { PT ? value adding }                                        | -              | -
            meeting-passed-again      | step A { PT 1 s } delay every 5 days measured step B { PT 1 s rework 5 % to A { delay 1 h } } | rework 5 % | B, A
            -                         | delay every 5 days measured step A { PT 1 s } step B { PT 1 s rework 5 % to A { delay 1 h } } | - | -
            unreachable-step          | step A { PT 1 s skip 100 % to C } step B { PT 1 s } step C { PT 1 s } | step B       | B
            nothing-delivered         | step A { PT 1 s leave 100 % }                                       | current state  | AsIs
            dominant-estimate         | step A { PT 1 min estimated } wait 30 s                             | step A         | A, 67 %
            dominant-estimate         | step A { PT 1 .. 3 min } wait 30 s                                  | step A         | A, 80 %
            -                         | step A { PT 1 .. 3 min measured } wait 30 s                         | -              | -
            unknown-share             | either ? O { } step A { PT 1 s }                                    | ? O            | O
            """)
    void finds(String code, String state, String place, String arguments) {
        List<Finding> findings = RuleBook.check(Example.figures(TEAMS, state)).stream().filter(one -> !BESIDE.contains(one.code())).toList();
        if (code == null) {
            assertEquals(List.of(), findings);
            return;
        }
        assertEquals(List.of(code), findings.stream().map(Finding::code).distinct().toList());
        assertEquals(arguments, findings.get(0).arguments().stream().map(RuleBookTest::inWords).collect(Collectors.joining(", ")));
        assertEquals(RuleBook.rules().stream().filter(rule -> rule.code().equals(code)).findFirst().orElseThrow().severity(), findings.get(0).severity());
        String text = NodeModelUtils.getTokenText(NodeModelUtils.findActualNodeFor((EObject) findings.get(0).origin()));
        assertTrue(text.startsWith(place) || place.startsWith(text), text);
    }

    private static String inWords(Object argument) {
        if (argument instanceof Seconds seconds) {
            return Math.round(seconds.value()) + " s";
        }
        return argument instanceof Ratio ratio ? Math.round(100 * ratio.value()) + " %" : argument.toString();
    }

    @Test
    void unusedTeam() {
        List<Finding> findings = RuleBook.check(Example.figures("team Red team Green team Blue team Grey",
                "step A by Red { PT 1 s } handoff to Green step B { PT 1 s } wait for Blue 1 s"));
        assertEquals(List.of("unused-team [Grey]"), findings.stream().map(one -> one.code() + " " + one.arguments()).toList());
    }

    @Test
    void otherPlacesExplainAFinding() {
        List<Finding> findings = RuleBook.check(Example.figures(TEAMS, "queue Q 4 step A { PT 1 s WT 1 min }"));
        assertEquals("step A { PT 1 s WT 1 min }", findings.stream().filter(one -> one.code().equals("counted-twice"))
                .map(one -> NodeModelUtils.getTokenText(NodeModelUtils.findActualNodeFor((EObject) one.related()))).findFirst().orElse(null));
    }

    @Test
    void betweenTwoStates() {
        Text text = Text.of("""
                value stream S {
                    current state A { step X { PT 1 h } step Y { PT 1 h  necessary "audit" } step Z { PT 1 s  necessary } }
                    future state B from A { remove Y }
                    objective O { key result steps at most 3  key result lead time falls by 0 %  key result lead time falls by 5 % }
                }
                """);
        List<Finding> findings = RuleBook.check(StateComparison.of(FlowAnalysis.of(text.flow("A")), FlowAnalysis.of(text.flow("B")),
                ObjectiveReader.read(text.stream())));
        assertTrue(findings.stream().allMatch(one -> RuleBook.comparisonRules().stream()
                .anyMatch(rule -> rule.code().equals(one.code()) && rule.severity() == one.severity())));
        assertEquals(List.of("necessary-step-removed [Y, audit]", "target-is-baseline [O, A]", "target-is-baseline [O, A]"),
                findings.stream().map(one -> one.code() + " " + one.arguments()).toList());
    }

    /** A rule that breaks off. */
    private record Broken(RuntimeException fault) implements Rule {
        @Override
        public String code() {
            return "broken";
        }

        @Override
        public Severity severity() {
            return Severity.HINT;
        }

        @Override
        public List<Finding> check(AnalysedFlow state) {
            throw fault;
        }
    }

    @Test
    void aRuleThatBreaksOffIsAFindingAndKeepsNoOtherFromItsWork() {
        StateFigures figures = Example.figures(TEAMS, "step A by Red { PT 1 h }");
        List<Finding> findings = RuleBook.check(List.of(new Broken(new IllegalStateException("a fault")), new Overloaded()), figures);
        assertEquals(List.of("rule-failed [broken, IllegalStateException]", "overloaded [Red, Ratio[value=1.25]]"),
                findings.stream().map(one -> one.code() + " " + one.arguments()).toList());
        assertSame(figures.flow().origin(), findings.get(0).origin());
    }

    @Test
    void whoCancelsIsNoFaultOfARule() {
        StateFigures figures = Example.figures(TEAMS, "step A { PT 1 s }");
        List<Rule> cancelled = List.of(new Broken(new CancellationException()));
        assertThrows(CancellationException.class, () -> RuleBook.check(cancelled, figures));
    }

    @Test
    void everyCodeHasMessageRemedyAndReasonInBothLanguages() {
        ResourceBundle english = bundle(Locale.ENGLISH);
        ResourceBundle german = bundle(Locale.GERMAN);
        assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(german.keySet()));
        Set<String> codes = new HashSet<>(Set.of("rule-failed", "too-many-once", "no-way-to-the-end",
                "simulation-needs-demand", "simulation-team-too-small", "simulation-lane-too-small"));
        RuleBook.comparisonRules().forEach(rule -> assertTrue(codes.add(rule.code()), rule.code()));
        RuleBook.rules().forEach(rule -> assertTrue(codes.add(rule.code()), rule.code()));
        Set<String> expected = new TreeSet<>();
        codes.forEach(code -> expected.addAll(List.of(code, code + ".remedy", code + ".why")));
        assertEquals(expected, new TreeSet<>(english.keySet()));
        english.keySet().forEach(key -> assertEquals(places(english.getString(key)), places(german.getString(key)), key));
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(RuleBook.MESSAGES, language, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static Set<String> places(String text) {
        return java.util.regex.Pattern.compile("\\{\\d}").matcher(text).results().map(java.util.regex.MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
