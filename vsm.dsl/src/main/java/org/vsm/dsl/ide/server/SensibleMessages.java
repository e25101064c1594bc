package org.vsm.dsl.ide.server;

import java.io.InputStream;
import org.eclipse.lsp4j.jsonrpc.MessageIssueHandler;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.json.StreamMessageProducer;

/** Reads messages; one that claims to be longer than any file that is read counts as a mistake of its header. */
final class SensibleMessages extends StreamMessageProducer {

    private static final int LONGEST = 256 * 1024 * 1024;

    SensibleMessages(InputStream in, MessageJsonHandler json, MessageIssueHandler issues) {
        super(in, json, issues);
    }

    @Override
    protected void parseHeader(String line, Headers headers) {
        super.parseHeader(line, headers);
        if (headers.contentLength > LONGEST) {
            headers.contentLength = -1;
        }
    }
}
