package org.vsm.dsl.syntax.recovery;

import com.google.inject.Inject;
import com.google.inject.Provider;
import com.google.inject.Singleton;
import com.google.inject.name.Named;
import java.util.ArrayList;
import java.util.List;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;

/** Cuts a text into words, blanks and comments. */
@Singleton
public final class Scanner {

    private final Provider<Lexer> lexers;

    @Inject
    public Scanner(@Named(LexerBindings.RUNTIME) Provider<Lexer> lexers) {
        this.lexers = lexers;
    }

    /** All tokens of a text, without the one at its end. */
    public List<CommonToken> scan(String text) {
        Lexer lexer = lexers.get();
        lexer.setCharStream(new ANTLRStringStream(text));
        List<CommonToken> tokens = new ArrayList<>(text.length() / 4 + 16);
        for (Token token = lexer.nextToken(); token != Token.EOF_TOKEN; token = lexer.nextToken()) {
            tokens.add((CommonToken) token);
        }
        return tokens;
    }
}
