package org.vsm.dsl.syntax.grammar;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EReference;

/**
 * What may stand at one place of a text, after all that stands before. A text is well-formed if each of its words may
 * follow. Situations are found once and reused, so that reading a long text costs one look-up per word.
 */
public final class Situation {

    private final Set<Position> positions;
    private final Automaton automaton;
    private Map<Integer, Way> ways;
    private boolean complete;
    private boolean atBody;
    private Set<String> expectations;
    private Set<EReference> references;

    /** Where a word leads. */
    private static final class Way {
        private final Set<Position> all = new LinkedHashSet<>();
        private final Set<Position> asKeyword = new LinkedHashSet<>();
        private boolean startsStatement;
        private Situation next;
        private Situation nextAsKeyword;
    }

    Situation(Set<Position> positions, Automaton automaton) {
        this.positions = positions;
        this.automaton = automaton;
    }

    /** The situation after a word of a kind; null where none such may stand. */
    public Situation after(int kind) {
        Way way = ways().get(kind);
        if (way == null) {
            return null;
        }
        if (way.next == null) {
            way.next = automaton.situation(way.all);
        }
        return way.next;
    }

    /** The situation after a keyword that is meant as one and not as somebody's name; null where none such may stand. */
    public Situation afterKeyword(int kind) {
        Way way = ways().get(kind);
        if (way == null || way.asKeyword.isEmpty()) {
            return null;
        }
        if (way.nextAsKeyword == null) {
            way.nextAsKeyword = automaton.situation(way.asKeyword);
        }
        return way.nextAsKeyword;
    }

    /** Whether a word of a kind would begin a new statement here. */
    public boolean startsStatement(int kind) {
        Way way = ways().get(kind);
        return way != null && way.startsStatement;
    }

    /** Whether the text may end here. */
    public boolean isComplete() {
        ways();
        return complete;
    }

    /** Whether a new statement may begin here. */
    public boolean isAtBody() {
        ways();
        return atBody;
    }

    /** The kinds of words that may stand here, in a fixed order. */
    public Set<Integer> kinds() {
        return new TreeSet<>(ways().keySet());
    }

    /** Whether a word of a kind may stand here. */
    public boolean allows(int kind) {
        return ways().containsKey(kind);
    }

    /** The names of the rules and the kinds of the words that may come next here without beginning a new statement. */
    public Collection<String> expectations() {
        ways();
        return Collections.unmodifiableSet(expectations);
    }

    /** What a name that may stand here can refer to. */
    public Set<EReference> references() {
        ways();
        return Collections.unmodifiableSet(references);
    }

    private Map<Integer, Way> ways() {
        if (ways == null) {
            Search search = new Search();
            positions.forEach(each -> search.visit(each, false, false, null));
            ways = search.found;
            expectations = search.expectations;
            references = search.references;
        }
        return ways;
    }

    /** Follows all ways that read nothing, up to the words. */
    private final class Search {

        private final Map<Integer, Way> found = new HashMap<>();
        private final Set<String> expectations = new TreeSet<>();
        private final Set<EReference> references = new LinkedHashSet<>();
        private final Set<Visit> seen = new HashSet<>();

        private record Visit(Position position, boolean newStatement, boolean name, String label) {
        }

        private void visit(Position position, boolean afterStatement, boolean name, String label) {
            boolean newStatement = afterStatement || position.node().isBody();
            if (!seen.add(new Visit(position, newStatement, name, label))) {
                return;
            }
            atBody |= newStatement;
            for (Node.Arc arc : position.node().arcs()) {
                follow(arc, position.caller(), newStatement, name, label);
            }
        }

        private void follow(Node.Arc arc, Position.Caller caller, boolean newStatement, boolean name, String label) {
            if (arc instanceof Node.Word word) {
                arrive(word, caller, newStatement, name, label);
            } else if (arc instanceof Node.Call call) {
                Rule rule = call.rule();
                if (call.to().reference() != null) {
                    references.add(call.to().reference());
                }
                visit(new Position(rule.start(), caller.calling(call.to())), newStatement, name || automaton.language().isName(rule),
                        label == null && !newStatement && automaton.language().isExpectation(rule) ? rule.name() : label);
            } else if (automaton.language().isEnd(arc.to())) {
                if (caller.after() == null) {
                    complete = true;
                } else {
                    visit(new Position(caller.after(), caller.parent()), newStatement, false, null);
                }
            } else {
                visit(new Position(arc.to(), caller), newStatement, name, label);
            }
        }

        private void arrive(Node.Word word, Position.Caller caller, boolean newStatement, boolean name, String label) {
            Way way = found.computeIfAbsent(word.kind(), kind -> new Way());
            Position position = new Position(word.to(), caller);
            way.all.add(position);
            if (!name) {
                way.asKeyword.add(position);
            }
            way.startsStatement |= newStatement;
            if (!newStatement) {
                expectations.add(label != null ? label : automaton.language().describe(word.kind()));
            }
        }
    }
}
