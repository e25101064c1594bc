package org.vsm.dsl.syntax.parse;

import java.util.Iterator;
import java.util.List;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;

/** Tokens that were made before, as the parser reads them. */
final class ListedTokens implements TokenSource {

    private final Iterator<CommonToken> tokens;

    private ListedTokens(List<CommonToken> tokens) {
        this.tokens = tokens.iterator();
    }

    @Override
    public Token nextToken() {
        return tokens.hasNext() ? tokens.next() : Token.EOF_TOKEN;
    }

    @Override
    public String getSourceName() {
        return null;
    }

    /** A stream over tokens of a text; the text itself stays as it is. */
    static XtextTokenStream stream(List<CommonToken> tokens, String text, ITokenDefProvider definitions) {
        return new XtextTokenStream(new ListedTokens(tokens), definitions) {
            @Override
            public String toString() {
                return text;
            }
        };
    }
}
