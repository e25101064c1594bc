package org.vsm.dsl.syntax.grammar;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Map;

/** Which words begin a statement, and in the blocks of which rules. */
final class StatementWords {

    private final Map<Integer, Set<String>> places = new TreeMap<>();

    StatementWords(RuleNetwork network) {
        for (Rule rule : network.rules()) {
            Set<Node> seen = new HashSet<>();
            bodies(rule.start(), seen);
            seen.stream().filter(Node::isBody).forEach(body -> firstWords(body, rule.name(), new HashSet<>()));
        }
    }

    Map<Integer, Set<String>> places() {
        return places;
    }

    private static void bodies(Node node, Set<Node> seen) {
        if (seen.add(node)) {
            node.arcs().forEach(arc -> bodies(arc.to(), seen));
        }
    }

    private void firstWords(Node node, String rule, Set<Node> seen) {
        if (!seen.add(node)) {
            return;
        }
        for (Node.Arc arc : node.arcs()) {
            if (arc instanceof Node.Word word) {
                places.computeIfAbsent(word.kind(), kind -> new TreeSet<>()).add(rule);
            } else {
                firstWords(arc instanceof Node.Call call ? call.rule().start() : arc.to(), rule, seen);
            }
        }
    }
}
