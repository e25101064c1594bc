package org.vsm.dsl.ide.colour;

import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.SemanticTokenModifiers;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.vsm.dsl.ide.text.Mentions;
import org.vsm.dsl.model.FlowElement;
import org.vsm.dsl.model.Improvement;
import org.vsm.dsl.model.Option;
import org.vsm.dsl.model.Party;
import org.vsm.dsl.model.State;
import org.vsm.dsl.model.Step;
import org.vsm.dsl.model.Team;
import org.vsm.dsl.model.UsedSystem;
import org.vsm.dsl.model.ValueStream;
import org.vsm.dsl.model.WorkType;

/** What a word means, by the rule of the grammar that has read it. */
final class WordMeaning {

    static final String DECLARATION = SemanticTokenModifiers.Declaration;

    private static final Set<String> UNITS = Set.of("TimeUnit", "Currency");
    private static final Set<String> SOURCES = Set.of("SourceKind");

    /** Null for blanks, and for what no colour helps. */
    Colour of(ILeafNode leaf) {
        EObject grammar = leaf.getGrammarElement();
        if (leaf.isHidden()) {
            return leaf.getText().isBlank() || !leaf.getText().startsWith("/") ? null : Colour.COMMENT;
        }
        INode name = Mentions.nameAround(leaf);
        if (name != null) {
            return named(Mentions.meantBy(name));
        }
        if (grammar instanceof EnumLiteralDeclaration literal) {
            String rule = GrammarUtil.containingRule(literal).getName();
            return UNITS.contains(rule) ? Colour.UNIT : SOURCES.contains(rule) ? Colour.SOURCE : Colour.KEYWORD;
        }
        if (grammar instanceof Keyword keyword) {
            return keyword(keyword);
        }
        return grammar instanceof RuleCall call ? terminal(call.getRule(), leaf) : null;
    }

    /** Whether a word is the name of what it declares. */
    boolean isDeclaration(ILeafNode leaf) {
        INode name = leaf.isHidden() ? null : Mentions.nameAround(leaf);
        return name != null && !(name.getGrammarElement() instanceof CrossReference);
    }

    private static Colour keyword(Keyword keyword) {
        char first = keyword.getValue().charAt(0);
        if (Character.isLetter(first)) {
            return UNITS.contains(GrammarUtil.containingRule(keyword).getName()) ? Colour.UNIT : Colour.KEYWORD;
        }
        return first == '%' || first == '€' || first == '£' || first == '$' ? Colour.UNIT : first == '?' ? Colour.NUMBER : null;
    }

    private static Colour terminal(AbstractRule rule, ILeafNode leaf) {
        return switch (rule.getName()) {
            case "STRING" -> Colour.TEXT;
            case "INT", "DECIMAL", "DATE" -> Colour.NUMBER;
            case "ID" -> UNITS.contains(GrammarUtil.containingRule(leaf.getGrammarElement()).getName()) ? Colour.UNIT : Colour.NAME;
            default -> null;
        };
    }

    private static Colour named(EObject object) {
        if (object instanceof Step) {
            return Colour.STEP;
        }
        if (object instanceof FlowElement || object instanceof Option) {
            return Colour.ELEMENT;
        }
        if (object instanceof Team) {
            return Colour.TEAM;
        }
        if (object instanceof Party) {
            return Colour.PARTY;
        }
        if (object instanceof UsedSystem) {
            return Colour.SYSTEM;
        }
        if (object instanceof State) {
            return Colour.STATE;
        }
        if (object instanceof ValueStream) {
            return Colour.STREAM;
        }
        if (object instanceof WorkType) {
            return Colour.WORK_TYPE;
        }
        return object instanceof Improvement ? Colour.IMPROVEMENT : Colour.NAME;
    }
}
