package org.vsm.cli.command;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.vsm.cli.CommandFailure;
import org.vsm.cli.ExitCode;
import org.vsm.cli.Io;
import org.vsm.cli.serve.Browser;
import org.vsm.cli.serve.LiveServer;
import org.vsm.cli.serve.NetworkAddresses;
import org.vsm.cli.serve.TakenException;
import org.vsm.cli.serve.folder.ServedFolder;
import org.vsm.cli.serve.live.LiveText;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code vsm serve}: a live page in the browser. */
final class Serve extends Verb {

    /** Where nobody says so; where it is taken, a free one. */
    private static final int USUAL_PORT = 8642;
    private static final int HIGHEST_PORT = 65_535;

    private final PositionalParamSpec source = optionalArgument(0, "SOURCE");
    private final OptionSpec port = whole("--port", "NUMBER", USUAL_PORT);
    private final OptionSpec share = flag("--share");
    private final OptionSpec address = option("--address", "ADDRESS");
    private final OptionSpec quiet = flag("--no-open");

    Serve(Io io) {
        super(io);
    }

    @Override
    protected ExitCode run() {
        Path path = io.resolve(source.getValue() == null ? "." : source.getValue());
        if (!Files.exists(path)) {
            throw new CommandFailure(ExitCode.INPUT_OUTPUT, io.labels().text("file.missing", io.display(path)));
        }
        if (!ServedFolder.canServe(path)) {
            throw new CommandFailure(ExitCode.USAGE, io.labels().text("serve.model", io.display(path)));
        }
        if (port.<Long>getValue() < 0 || port.<Long>getValue() > HIGHEST_PORT) {
            throw new CommandFailure(ExitCode.USAGE, io.labels().text("serve.port", HIGHEST_PORT));
        }
        try (LiveServer server = start(ServedFolder.of(path))) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server), "end of serving"));
            tell(server);
            server.warmUp();
            server.join();
        } catch (TakenException taken) {
            throw new CommandFailure(ExitCode.INPUT_OUTPUT, io.labels().text("serve.taken", taken.port()), taken);
        } catch (IOException failure) {
            throw new CommandFailure(ExitCode.INPUT_OUTPUT, io.labels().text("serve.failed", failure.getMessage()), failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.DONE;
    }

    private LiveServer start(ServedFolder folder) throws IOException {
        List<InetSocketAddress> shared = addresses().stream().map(each -> new InetSocketAddress(each, 0)).toList();
        int wanted = port.<Long>getValue().intValue();
        try {
            return LiveServer.start(folder, io, at(wanted), shared);
        } catch (TakenException taken) {
            if (wanted != USUAL_PORT) {
                throw taken;
            }
            return LiveServer.start(folder, io, at(0), shared);
        }
    }

    /** What was not saved must not be lost, even if no page shows it any more; whoever ends the server must know. */
    private void end(LiveServer server) {
        server.unsaved().forEach(each -> io.err().println(kept(each)));
        io.err().flush();
        server.close();
    }

    private String kept(LiveText text) {
        try {
            return io.labels().text("serve.unsaved", text.name(), io.display(text.keepBeside()));
        } catch (CommandFailure failure) {
            return io.labels().text("serve.lost", text.name(), failure.getMessage());
        }
    }

    private static InetSocketAddress at(int port) {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }

    private List<InetAddress> addresses() throws SocketException {
        if (address.getValue() != null) {
            return List.of(NetworkAddresses.named(address.getValue()).orElseThrow(
                    () -> new CommandFailure(ExitCode.USAGE, io.labels().text("serve.address", address.<String>getValue()))));
        }
        if (share.getValue() != Boolean.TRUE) {
            return List.of();
        }
        List<InetAddress> all = NetworkAddresses.all();
        if (all.isEmpty()) {
            throw new CommandFailure(ExitCode.INPUT_OUTPUT, io.labels().text("serve.network"));
        }
        return all;
    }

    private void tell(LiveServer server) {
        io.out().println(io.labels().text("serve.open", server.address()));
        server.shares().forEach(each -> io.out().println(io.labels().text("serve.follow", each)));
        io.out().println(io.labels().text("serve.stop"));
        io.out().flush();
        if (quiet.getValue() != Boolean.TRUE) {
            new Browser(io.environment()).open(server.address());
        }
    }
}
