package org.vsm.cli.serve.live;

/** There is nothing to draw, and why, in words. */
final class NotThereException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotThereException(String message) {
        super(message, null, false, false);
    }
}
