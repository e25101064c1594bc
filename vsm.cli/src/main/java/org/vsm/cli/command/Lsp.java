package org.vsm.cli.command;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import org.vsm.cli.ExitCode;
import org.vsm.cli.Io;
import org.vsm.cli.server.EditorFacts;
import org.vsm.cli.warmup.EditorExercise;
import org.vsm.cli.warmup.RoutingExercise;
import org.vsm.cli.warmup.WarmUp;
import org.vsm.dsl.ide.server.Server;

/** {@code vsm lsp}: serves an editor. */
final class Lsp extends Verb {

    /** What they take, and the first file. */
    private static final Duration GREETINGS = Duration.ofMillis(700);

    Lsp(Io io) {
        super(io);
    }

    @Override
    protected ExitCode run() {
        WarmUp.begin(List.of(new EditorExercise(io), new RoutingExercise()), GREETINGS);
        PrintStream before = System.out;
        // Whoever prints something must not disturb the conversation.
        System.setOut(System.err);
        try {
            boolean inOrder = new Server(io.in(), io.out(), List.of(new EditorFacts(io.locale()))).run();
            return inOrder ? ExitCode.DONE : ExitCode.FINDINGS;
        } finally {
            System.setOut(before);
        }
    }
}
