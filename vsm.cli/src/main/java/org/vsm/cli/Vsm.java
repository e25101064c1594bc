package org.vsm.cli;

import org.vsm.cli.command.Program;
import org.vsm.cli.model.ModelLanguage;

/** The command {@code vsm}: value streams as code. */
public final class Vsm {

    /** Enough for a model that is nested as deep as the reader lets through. */
    static final long STACK = 1L << 29;

    private Vsm() {
    }

    /** Runs one command line and ends the process with its exit code. */
    public static void main(String[] arguments) throws InterruptedException {
        // Reflection instead of generated classes: starts faster, and new JVMs do not warn about it.
        System.setProperty("guice_bytecode_gen_option", System.getProperty("guice_bytecode_gen_option", "DISABLED"));
        if (namesModel(arguments)) {
            ModelLanguage.prepare();
        }
        Io io = Io.ofProcess();
        int[] exitCode = {ExitCode.FAULT.code()};
        Thread thread = new Thread(null, () -> exitCode[0] = Program.run(io, arguments), "vsm", STACK);
        thread.start();
        thread.join();
        System.exit(exitCode[0]);
    }

    private static boolean namesModel(String[] arguments) {
        for (String argument : arguments) {
            if (argument.endsWith(".vsm")) {
                return true;
            }
        }
        return false;
    }
}
