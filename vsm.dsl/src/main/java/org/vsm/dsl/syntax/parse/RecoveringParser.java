package org.vsm.dsl.syntax.parse;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.util.List;
import java.util.Set;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.antlr.AbstractInternalAntlrParser;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;
import org.vsm.dsl.parser.antlr.VsmParser;
import org.vsm.dsl.syntax.SyntaxProblem;
import org.vsm.dsl.syntax.grammar.Language;
import org.vsm.dsl.syntax.grammar.Vocabulary;
import org.vsm.dsl.syntax.mistake.Mistakes;
import org.vsm.dsl.syntax.mistake.WhatWasExpected;
import org.vsm.dsl.syntax.recovery.Recovered;
import org.vsm.dsl.syntax.recovery.Recovery;
import org.vsm.dsl.syntax.recovery.Scanner;

/**
 * Parses a text at once if it has no mistake; else the text is made readable first, and parsed then. So a file without a
 * mistake costs one parse, and one with mistakes at most two, however many there are.
 */
public class RecoveringParser extends VsmParser {

    @Inject
    private Scanner scanner;
    @Inject
    private Provider<Language> language;
    @Inject
    private Provider<Mistakes> mistakes;
    @Inject
    private Nesting nesting;
    @Inject
    private DoubtfulWords doubtfulWords;

    /** A change in one place can change how all that follows is read; so the whole text is parsed anew. */
    @Override
    protected boolean isReparseSupported() {
        return false;
    }

    @Override
    protected IParseResult doParse(String rule, CharStream in, NodeModelBuilder nodes, int lookAhead) {
        if (!getDefaultRuleName().equals(rule)) {
            return super.doParse(rule, in, nodes, lookAhead);
        }
        String text = in.size() == 0 ? "" : in.substring(0, in.size() - 1);
        List<CommonToken> tokens = scanner.scan(text);
        int depth = nesting.depth(tokens);
        return depth > Nesting.LIMIT ? refused(nesting.problem(tokens, depth), text)
                : nesting.withStackFor(depth, () -> parse(tokens, text));
    }

    private IParseResult parse(List<CommonToken> tokens, String text) {
        if (!doubtfulWords.areIn(tokens)) {
            try {
                return new SyntaxParseResult(parse(tokens, text, true), List.of(), Set.of());
            } catch (StrictParser.Misfit misfit) {
                // which mistake it is will be found below
            }
        }
        Recovered recovered = new Recovery(text, scanner, language.get(), mistakes.get().all(), new WhatWasExpected()).run();
        return new SyntaxParseResult(parse(recovered.tokens(), text, false), recovered.problems(), recovered.brokenNames());
    }

    /** An empty document for a text that is not read. */
    private IParseResult refused(SyntaxProblem problem, String text) {
        CommonToken all = new CommonToken(Vocabulary.LEFT_OUT, text);
        all.setStartIndex(0);
        all.setStopIndex(text.length() - 1);
        all.setChannel(Token.HIDDEN_CHANNEL);
        return new SyntaxParseResult(parse(List.of(all), text, false), List.of(problem), Set.of());
    }

    private IParseResult parse(List<CommonToken> tokens, String text, boolean strict) {
        XtextTokenStream stream = ListedTokens.stream(tokens, text, getTokenDefProvider());
        setInitialHiddenTokens(stream);
        AbstractInternalAntlrParser parser = strict ? new StrictParser(stream, getGrammarAccess()) : createParser(stream);
        parser.setTokenTypeMap(getTokenDefProvider().getTokenDefMap());
        parser.setSyntaxErrorProvider(getSyntaxErrorProvider());
        parser.setNodeModelBuilder(new WithoutInsertedWords());
        parser.setSemanticModelBuilder(getElementFactory());
        parser.setUnorderedGroupHelper(getUnorderedGroupHelper().get());
        try {
            return parser.parse(getDefaultRuleName());
        } catch (RecognitionException e) {
            throw new WrappedException(e);
        } catch (WrappedException e) {
            throw e.getCause() instanceof StrictParser.Misfit misfit ? misfit : e;
        }
    }
}
