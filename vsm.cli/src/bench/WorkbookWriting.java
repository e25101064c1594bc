import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.vsm.cli.Io;
import org.vsm.cli.command.Program;

/** Prints how many seconds vsm excel takes for a model, each time in the same JVM: by the clock, and of all processors. */
public final class WorkbookWriting {

    /** @param arguments the model, the workbook, how many times */
    public static void main(String[] arguments) {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream());
        Io io = new Io(nowhere, System.err, InputStream.nullInputStream(), Path.of("").toAbsolutePath(), Map.of(), false, false, Locale.ENGLISH);
        for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
            long start = System.nanoTime();
            long busyStart = ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
            int exitCode = Program.run(io, "excel", arguments[0], "-o", arguments[1]);
            if (exitCode != 0) {
                System.exit(exitCode);
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            double busy = (ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos() - busyStart) / 1e9;
            System.out.printf(Locale.ROOT, "%.2f %.2f%n", seconds, busy);
        }
    }
}
