package org.vsm.dsl.ide.colour;

import com.google.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SemanticTokensEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What a client has been told of the colours of each file, so that only what has changed is told again. */
@Singleton
public class SentColours {

    private record Sent(String id, List<Integer> data) {
    }

    private final Map<URI, Sent> sent = new ConcurrentHashMap<>();
    private final AtomicLong number = new AtomicLong();

    /** All colours of a file. */
    public SemanticTokens all(URI file, List<Integer> data) {
        Sent now = remember(file, data);
        return new SemanticTokens(now.id(), now.data());
    }

    /** What differs from an answer before; all colours where that one is not known any more. */
    public Either<SemanticTokens, SemanticTokensDelta> since(String before, URI file, List<Integer> data) {
        Sent old = sent.get(file);
        if (old == null || !old.id().equals(before)) {
            return Either.forLeft(all(file, data));
        }
        int most = Math.min(old.data().size(), data.size());
        int start = 0;
        while (start < most && old.data().get(start).equals(data.get(start))) {
            start++;
        }
        int end = 0;
        while (end < most - start && old.data().get(old.data().size() - 1 - end).equals(data.get(data.size() - 1 - end))) {
            end++;
        }
        SemanticTokensEdit edit = new SemanticTokensEdit(start, old.data().size() - end - start, data.subList(start, data.size() - end));
        boolean same = edit.getDeleteCount() == 0 && edit.getData().isEmpty();
        return Either.forRight(new SemanticTokensDelta(same ? List.of() : List.of(edit), remember(file, data).id()));
    }

    private Sent remember(URI file, List<Integer> data) {
        Sent now = new Sent(Long.toString(number.incrementAndGet()), List.copyOf(data));
        sent.put(file, now);
        return now;
    }
}
