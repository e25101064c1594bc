package org.vsm.cli.command;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.vsm.cli.CommandFailure;
import org.vsm.cli.ExitCode;
import org.vsm.cli.Io;
import org.vsm.cli.serve.LiveServer;
import org.vsm.cli.serve.folder.ServedFolder;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code vsm serve}: a live page in the browser. */
final class Serve extends Verb {

    private final PositionalParamSpec source = optionalArgument(0, "SOURCE");
    private final OptionSpec port = whole("--port", "NUMBER", 0);

    Serve(Io io) {
        super(io);
    }

    @Override
    protected ExitCode run() {
        Path path = io.resolve(source.getValue() == null ? "." : source.getValue());
        if (!Files.exists(path)) {
            throw new CommandFailure(ExitCode.INPUT_OUTPUT, io.labels().text("file.missing", io.display(path)));
        }
        try (LiveServer server = LiveServer.start(ServedFolder.of(path), io, new InetSocketAddress(InetAddress.getLoopbackAddress(),
                port.<Long>getValue().intValue()), List.of())) {
            io.out().println(io.labels().text("serve.open", server.address()));
            io.out().flush();
            server.join();
        } catch (IOException failure) {
            throw new CommandFailure(ExitCode.INPUT_OUTPUT, io.labels().text("serve.failed", failure.getMessage()), failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.DONE;
    }
}
