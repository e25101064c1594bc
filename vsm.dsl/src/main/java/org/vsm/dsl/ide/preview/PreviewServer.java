package org.vsm.dsl.ide.preview;

import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.eclipse.lsp4j.services.LanguageServer;

/** The server of vsm as its clients see it: what the protocol says, and maps. */
public interface PreviewServer extends LanguageServer {

    /** The map and the figures of a state. */
    @JsonRequest("vsm/preview")
    CompletableFuture<Preview> preview(PreviewParams params);
}
