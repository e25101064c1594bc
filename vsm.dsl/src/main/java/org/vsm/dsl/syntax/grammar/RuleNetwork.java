package org.vsm.dsl.syntax.grammar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;

/** Builds the networks of all rules from the grammar, so that there is one grammar only. */
final class RuleNetwork {

    private final Vocabulary vocabulary;
    private final Map<String, Rule> rules = new HashMap<>();

    RuleNetwork(Grammar grammar, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        List<AbstractRule> all = GrammarUtil.allRules(grammar);
        all.stream().filter(rule -> !(rule instanceof TerminalRule))
                .forEach(rule -> rules.put(rule.getName(), new Rule(rule.getName())));
        all.stream().filter(rule -> !(rule instanceof TerminalRule)).forEach(this::build);
    }

    Rule rule(String name) {
        return rules.get(name);
    }

    Iterable<Rule> rules() {
        return rules.values();
    }

    private void build(AbstractRule rule) {
        Rule network = rules.get(rule.getName());
        Node last = add(rule.getAlternatives(), network.start(), isWithoutWords(rule.getAlternatives()));
        last.addArc(new Node.Free(network.end()));
    }

    /** Such a rule is nothing but a list of statements: the document, a stage's elements. */
    private static boolean isWithoutWords(AbstractElement element) {
        return element instanceof Group group && group.getElements().stream().noneMatch(each -> each instanceof Keyword)
                && group.getElements().get(0) instanceof Action;
    }

    private Node add(AbstractElement element, Node from, boolean body) {
        if (GrammarUtil.isMultipleCardinality(element)) {
            return addLoop(element, from, body);
        }
        Node to = new Node();
        once(element, from, body).addArc(new Node.Free(to));
        if (GrammarUtil.isOptionalCardinality(element)) {
            from.addArc(new Node.Free(to));
        }
        return to;
    }

    private Node addLoop(AbstractElement element, Node from, boolean body) {
        Node loop = new Node();
        if (GrammarUtil.isOptionalCardinality(element)) {
            if (body) {
                loop.markBody();
            }
            from.addArc(new Node.Free(loop));
            once(element, loop, false).addArc(new Node.Free(loop));
        } else {
            once(element, from, false).addArc(new Node.Free(loop));
            once(element, loop, false).addArc(new Node.Free(loop));
        }
        Node to = new Node();
        loop.addArc(new Node.Free(to));
        return to;
    }

    private Node once(AbstractElement element, Node from, boolean body) {
        if (element instanceof Group group) {
            return group(group, from, body);
        }
        if (element instanceof Alternatives alternatives) {
            return alternatives(alternatives.getElements(), from);
        }
        if (element instanceof Assignment assignment) {
            return add(assignment.getTerminal(), from, false);
        }
        if (element instanceof CrossReference reference) {
            Node to = once(reference.getTerminal(), from, false);
            to.markReference(GrammarUtil.getReference(reference));
            return to;
        }
        if (element instanceof EnumLiteralDeclaration literal) {
            return word(literal.getLiteral().getValue(), from);
        }
        if (element instanceof Keyword keyword) {
            return word(keyword.getValue(), from);
        }
        if (element instanceof RuleCall call) {
            return call(call.getRule(), from);
        }
        return from;
    }

    private Node group(Group group, Node from, boolean body) {
        Node at = from;
        boolean afterBrace = body;
        for (AbstractElement element : group.getElements()) {
            at = add(element, at, afterBrace);
            if (isOpeningBrace(element)) {
                at.markBody();
                afterBrace = true;
            }
        }
        return at;
    }

    private static boolean isOpeningBrace(AbstractElement element) {
        AbstractElement terminal = element instanceof Assignment assignment ? assignment.getTerminal() : element;
        return terminal instanceof Keyword keyword && keyword.getValue().equals("{");
    }

    private Node alternatives(List<AbstractElement> elements, Node from) {
        Node to = new Node();
        for (AbstractElement element : elements) {
            add(element, from, false).addArc(new Node.Free(to));
        }
        return to;
    }

    private Node word(String keyword, Node from) {
        Node to = new Node();
        from.addArc(new Node.Word(vocabulary.keyword(keyword), to));
        return to;
    }

    private Node call(AbstractRule rule, Node from) {
        Node to = new Node();
        from.addArc(rule instanceof TerminalRule ? new Node.Word(vocabulary.terminal(rule.getName()), to)
                : new Node.Call(rules.get(rule.getName()), to));
        return to;
    }
}
