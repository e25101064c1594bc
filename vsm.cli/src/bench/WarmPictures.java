import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.vsm.cli.Io;
import org.vsm.cli.command.Program;

/**
 * How long a warm program takes from the text to the svg of a map, and a cold one for a large map in the same process.
 * usage: java -cp vsm.cli/target/vsm.jar vsm.cli/src/bench/WarmPictures.java [STEPS [RUNS]]    default 30 steps, 40 runs
 */
public class WarmPictures {

    public static void main(String[] arguments) throws Exception {
        int steps = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 30;
        int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 40;
        Path folder = Files.createTempDirectory("pictures");
        Path model = folder.resolve("model.vsm");
        Path picture = folder.resolve("model.svg");
        Files.writeString(model, model(steps));
        double[] milliseconds = new double[runs];
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            draw(model, picture);
            milliseconds[i] = (System.nanoTime() - start) / 1e6;
        }
        double[] warm = Arrays.copyOfRange(milliseconds, runs / 2, runs);
        Arrays.sort(warm);
        System.out.printf(Locale.ROOT, "%d steps: first %.0f ms, then median %.0f ms, best %.0f ms%n", steps, milliseconds[0],
                warm.length == 0 ? milliseconds[0] : warm[warm.length / 2], warm.length == 0 ? milliseconds[0] : warm[0]);
        Files.delete(picture);
        Files.delete(model);
        Files.delete(folder);
    }

    private static void draw(Path model, Path picture) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        Io io = new Io(nowhere, System.err, InputStream.nullInputStream(), model.getParent(), Map.of(), false, false, Locale.ENGLISH);
        int exitCode = Program.run(io, "diagram", model.toString(), "-o", picture.toString());
        if (exitCode != 0) {
            throw new IllegalStateException("exit code " + exitCode);
        }
    }

    /** Stages of ten steps with queues, choices, rework within and across rows, and information. */
    private static String model(int steps) {
        StringBuilder text = new StringBuilder("value stream V { customer C demands 9 per day control K team T team U current state A {\n");
        for (int i = 0; i < steps; i++) {
            text.append(i % 10 == 0 ? "stage G" + i + " \"Stage " + i + "\" {\n" : "");
            text.append("step S").append(i).append(" \"Step number ").append(i).append("\" by ").append(i % 3 == 0 ? "U" : "T").append(" { PT ")
                    .append(i % 7 + 1).append(" min %C&A 9").append(i % 9).append(" % value adding ");
            text.append(i % 10 == 7 ? "rework 8 % to S" + (i - 4) + " \"something is missing\"" : "");
            text.append(i % 40 == 39 ? "rework 3 % to S" + (i - 22) + " \"wrong from the start\"" : "").append(" }\n");
            text.append(i % 3 == 0 ? "queue Q" + i + " \"Queue " + i + "\" " + (i % 17 + 1) + "\n" : "");
            text.append(i % 10 == 4 ? "either 30 % O" + i + " { step X" + i + " { PT 5 min } wait 1 h } otherwise { }\n" : "");
            text.append(i % 10 == 9 || i == steps - 1 ? "}\n" : "");
        }
        return text + "information from C to S0 \"Order\" electronic every 1 day information from K to S" + steps / 2 + " \"Plan\" feedback from S"
                + (steps - 1) + " to S1 \"Survey\" } }";
    }
}
