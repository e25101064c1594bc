package org.vsm.dsl.syntax.recovery;

import com.google.inject.Inject;
import com.google.inject.Provider;
import com.google.inject.Singleton;
import com.google.inject.name.Named;
import java.util.ArrayList;
import java.util.List;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;
import org.vsm.dsl.conversion.Texts;
import org.vsm.dsl.syntax.grammar.Vocabulary;

/**
 * Cuts a text into words, blanks and comments. Where the generated scanner takes the beginning of something for the whole and
 * fails - a number with a point for a decimal, "in-" for "in-progress" - only what can be read is taken, and the rest read anew.
 */
@Singleton
public final class Scanner {

    /** The kind of a comment without its end; it reaches to the end of the text. */
    static final int UNCLOSED_COMMENT = Token.INVALID_TOKEN_TYPE;

    private final Provider<Lexer> lexers;
    private final Vocabulary vocabulary;

    @Inject
    public Scanner(@Named(LexerBindings.RUNTIME) Provider<Lexer> lexers, Vocabulary vocabulary) {
        this.lexers = lexers;
        this.vocabulary = vocabulary;
    }

    /** All tokens of a text, without the one at its end; they cover the whole text. */
    public List<CommonToken> scan(String text) {
        CharStream characters = new ANTLRStringStream(text);
        Lexer lexer = lexers.get();
        lexer.setCharStream(characters);
        List<CommonToken> tokens = new ArrayList<>(text.length() / 4 + 16);
        for (Token token = lexer.nextToken(); token != Token.EOF_TOKEN; token = lexer.nextToken()) {
            CommonToken word = (CommonToken) token;
            if (word.getType() == Token.INVALID_TOKEN_TYPE && !text.startsWith("/*", word.getStartIndex())) {
                word = readable(word, text);
                characters.seek(word.getStopIndex() + 1);
                characters.setLine(word.getLine());
                characters.setCharPositionInLine(word.getCharPositionInLine() + word.getStopIndex() + 1 - word.getStartIndex());
            }
            tokens.add(word);
        }
        return tokens;
    }

    /** What can be read of something that is not finished: digits, letters, a text up to the end of its line, or one sign. */
    private CommonToken readable(CommonToken broken, String text) {
        int start = broken.getStartIndex();
        int end = start + 1;
        String terminal = "ANY_OTHER";
        if (Character.isDigit(text.charAt(start))) {
            terminal = "INT";
            while (end < text.length() && Character.isDigit(text.charAt(end))) {
                end++;
            }
        } else if (Character.isLetter(text.charAt(start))) {
            terminal = "ID";
            while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
        } else if (Texts.isQuoted(text.substring(start, end))) {
            terminal = "STRING";
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
        }
        CommonToken token = new CommonToken(vocabulary.terminal(terminal), text.substring(start, end));
        token.setStartIndex(start);
        token.setStopIndex(end - 1);
        token.setLine(broken.getLine());
        token.setCharPositionInLine(broken.getCharPositionInLine());
        return token;
    }
}
