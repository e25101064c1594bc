package org.vsm.cli.serve;

import java.io.IOException;

/** Somebody else listens at a port already. */
public final class TakenException extends IOException {

    private static final long serialVersionUID = 1L;

    private final int port;

    TakenException(int port, IOException cause) {
        super(cause);
        this.port = port;
    }

    /** The port that was wanted. */
    public int port() {
        return port;
    }
}
