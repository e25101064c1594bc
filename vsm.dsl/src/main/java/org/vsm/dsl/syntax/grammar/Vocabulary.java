package org.vsm.dsl.syntax.grammar;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;

/** The kinds of words of the language: its keywords, and names, texts, numbers and dates. */
@Singleton
public final class Vocabulary {

    /** The end of the file. */
    public static final int END = -1;
    /** A word that is left out of the model; it has no meaning. Such kinds are below those of the grammar. */
    public static final int LEFT_OUT = 2;
    /** A brace that is left out and opens the block of a statement that is left out. */
    public static final int LEFT_OUT_OPENING = 3;
    /** A brace that is left out and closes the block of a statement that is left out. */
    public static final int LEFT_OUT_CLOSING = 1;

    private static final String RULE = "RULE_";

    private final Map<String, Integer> kinds = new HashMap<>();
    private final Map<Integer, String> keywords = new HashMap<>();
    private final Map<Integer, String> terminals = new HashMap<>();

    private final Set<Integer> blanks;

    @Inject
    public Vocabulary(ITokenDefProvider tokens) {
        tokens.getTokenDefMap().forEach(this::add);
        this.blanks = Set.of(terminal("WS"), terminal("SL_COMMENT"), terminal("ML_COMMENT"));
    }

    private void add(int kind, String definition) {
        if (definition.startsWith("'")) {
            String keyword = definition.substring(1, definition.length() - 1);
            kinds.put(keyword, kind);
            keywords.put(kind, keyword);
        } else {
            kinds.put(definition, kind);
            terminals.put(kind, definition.substring(definition.indexOf('_') + 1));
        }
    }

    /** Whether words of a kind are left out of the model. */
    public static boolean isLeftOut(int kind) {
        return kind >= LEFT_OUT_CLOSING && kind <= LEFT_OUT_OPENING;
    }

    /** The kind of a keyword, a mark such as { included. */
    public int keyword(String text) {
        Integer kind = kinds.get(text);
        if (kind == null) {
            throw new IllegalArgumentException("no keyword: " + text);
        }
        return kind;
    }

    /** The kind of a terminal such as ID, STRING, INT, DECIMAL, DATE. */
    public int terminal(String name) {
        return kinds.get(RULE + name);
    }

    /** The kind of the keyword that a text is but for capital letters; 0 if there is none. */
    public int keywordInCapitals(String text) {
        return isKeyword(text) ? 0 : kinds.getOrDefault(text.toLowerCase(Locale.ROOT), 0);
    }

    /** Whether the kind is a keyword or a mark. */
    public boolean isKeyword(int kind) {
        return keywords.containsKey(kind);
    }

    /** Whether words of a kind are blanks or comments. */
    public boolean isBlank(int kind) {
        return blanks.contains(kind);
    }

    /** Whether the text is a keyword or a mark. */
    public boolean isKeyword(String text) {
        return keywords.containsKey(kinds.getOrDefault(text, 0));
    }

    /** Whether the kind is a keyword that is written with letters. */
    public boolean isWordKeyword(int kind) {
        String text = keywords.get(kind);
        return text != null && Character.isLetter(text.charAt(0));
    }

    /** The name of a terminal such as ID; null for other kinds. */
    String terminalOf(int kind) {
        return terminals.get(kind);
    }

    /** The text of a keyword; null for other kinds. */
    public String textOf(int kind) {
        return keywords.get(kind);
    }
}
