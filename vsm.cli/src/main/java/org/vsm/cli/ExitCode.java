package org.vsm.cli;

/** How a command ended, as its caller in a shell sees it. */
public enum ExitCode {

    DONE(0),
    /** Errors in a model, or a check that is not met. */
    FINDINGS(1),
    /** The command was called in a way it does not know. */
    USAGE(2),
    /** Something could not be read or written. */
    INPUT_OUTPUT(3),
    /** A fault of the program itself. */
    FAULT(70);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /** @return the number for the shell, 0…70 */
    public int code() {
        return code;
    }
}
