package org.vsm.dsl.syntax.parse;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.antlr.runtime.CommonToken;
import org.vsm.dsl.syntax.SyntaxCodes;
import org.vsm.dsl.syntax.SyntaxProblem;
import org.vsm.dsl.syntax.grammar.Vocabulary;

/** How deep blocks are nested. The parser goes down as deep, so that deep texts need a large stack, and very deep ones are refused. */
@Singleton
final class Nesting {

    /** More blocks than this in one another are refused. */
    static final int LIMIT = 2_000;

    private static final int DEEP = 100;
    private static final long STACK = 512L * 1024 * 1024;

    private final int opening;
    private final int closing;

    @Inject
    Nesting(Vocabulary vocabulary) {
        this.opening = vocabulary.keyword("{");
        this.closing = vocabulary.keyword("}");
    }

    /** The largest number of blocks in one another. */
    int depth(List<CommonToken> tokens) {
        int depth = 0;
        int deepest = 0;
        for (CommonToken token : tokens) {
            if (token.getType() == opening) {
                deepest = Math.max(deepest, ++depth);
            } else if (token.getType() == closing && depth > 0) {
                depth--;
            }
        }
        return deepest;
    }

    /** The mistake of a text that is nested too deep, at the first brace that goes beyond the limit. */
    SyntaxProblem problem(List<CommonToken> tokens, int deepest) {
        int depth = 0;
        for (CommonToken token : tokens) {
            if (token.getType() == opening && ++depth > LIMIT) {
                return SyntaxProblem.of(SyntaxCodes.TOO_DEEP, token.getStartIndex(), 1, deepest, LIMIT);
            }
            if (token.getType() == closing && depth > 0) {
                depth--;
            }
        }
        throw new IllegalArgumentException("not too deep");
    }

    /** Does something with a stack that is large enough for a depth. */
    <T> T withStackFor(int depth, Supplier<T> work) {
        if (depth < DEEP) {
            return work.get();
        }
        CompletableFuture<T> result = new CompletableFuture<>();
        new Thread(null, () -> {
            try {
                result.complete(work.get());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        }, "deep parse", STACK).start();
        try {
            return result.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
