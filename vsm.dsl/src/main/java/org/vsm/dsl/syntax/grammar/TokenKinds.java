package org.vsm.dsl.syntax.grammar;

import com.google.inject.Singleton;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.antlr.runtime.Token;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.util.Strings;
import org.vsm.dsl.parser.antlr.internal.InternalVsmParser;

/**
 * The kinds of words as the parser itself numbers them: keywords in quotes, and names of terminals. Xtext would read the same
 * from a file with patterns, which takes longer at every start.
 */
@Singleton
public final class TokenKinds implements ITokenDefProvider {

    private final Map<Integer, String> kinds = new LinkedHashMap<>();

    public TokenKinds() {
        String[] names = InternalVsmParser.tokenNames;
        for (int kind = Token.MIN_TOKEN_TYPE; kind < names.length; kind++) {
            // Currency signs stand there as escapes.
            kinds.put(kind, names[kind].indexOf('\\') < 0 ? names[kind] : Strings.convertFromJavaString(names[kind], true));
        }
    }

    @Override
    public Map<Integer, String> getTokenDefMap() {
        return Collections.unmodifiableMap(kinds);
    }
}
