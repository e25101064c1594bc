package org.vsm.dsl.syntax.grammar;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.xtext.IGrammarAccess;

/** What the grammar says about words and their order, prepared for readers. Does not change once it is made. */
@Singleton
public final class Language {

    private static final Set<String> NAMES = Set.of("Name", "FreeName");

    /** Rules that are named as a whole when a reader is told what may stand somewhere. */
    private static final Set<String> EXPECTATIONS = Set.of("Amount", "Currency", "Duration", "Estimate", "FreeName", "Limit",
            "LooseDuration", "Medium", "Metric", "Money", "Name", "Number", "Percent", "Performers", "Period", "Priority",
            "Promise", "Rate", "Source", "Status", "StrictEstimate", "TimeUnit", "Types", "WasteKind");

    private final Vocabulary vocabulary;
    private final RuleNetwork network;
    private final Set<Node> ends = new HashSet<>();
    private final Map<Integer, Set<String>> placesOfStatements;

    @Inject
    public Language(IGrammarAccess grammar, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.network = new RuleNetwork(grammar.getGrammar(), vocabulary);
        network.rules().forEach(rule -> ends.add(rule.end()));
        this.placesOfStatements = new StatementWords(network).places();
    }

    /** A new reader. Readers remember what they met; each may be used by one thread. */
    public Automaton reader() {
        return new Automaton(this);
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Whether a word of a kind can begin a statement in some block. */
    public boolean isStatementWord(int kind) {
        return vocabulary.isWordKeyword(kind) && placesOfStatements.containsKey(kind);
    }

    /** The rules in whose blocks a word of a kind begins a statement. */
    public Set<String> placesOfStatement(int kind) {
        return placesOfStatements.getOrDefault(kind, Set.of());
    }

    Rule rule(String name) {
        return network.rule(name);
    }

    boolean isEnd(Node node) {
        return ends.contains(node);
    }

    boolean isName(Rule rule) {
        return NAMES.contains(rule.name());
    }

    boolean isExpectation(Rule rule) {
        return EXPECTATIONS.contains(rule.name());
    }

    String describe(int kind) {
        String keyword = vocabulary.textOf(kind);
        return keyword != null ? keyword : vocabulary.terminalOf(kind);
    }
}
