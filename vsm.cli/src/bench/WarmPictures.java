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
 * How long a warm program takes from a text to the svg of its map; no way of an arrow is kept from one picture to the next.
 * usage: java -cp vsm.cli/target/vsm.jar vsm.cli/src/bench/WarmPictures.java MODEL [RUNS]    default 100 runs; pictures.sh
 * has the model of 30 steps and the time that is wanted
 */
public class WarmPictures {

    public static void main(String[] arguments) throws Exception {
        Path model = Path.of(arguments[0]).toAbsolutePath();
        int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100;
        Path picture = Files.createTempFile("picture", ".svg");
        double[] milliseconds = new double[runs];
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            draw(model, picture);
            milliseconds[i] = (System.nanoTime() - start) / 1e6;
        }
        Files.delete(picture);
        double[] warm = Arrays.copyOfRange(milliseconds, runs / 2, runs);
        Arrays.sort(warm);
        System.out.printf(Locale.ROOT, "map, warm: %.0f ms   wanted for 30 steps: 100 ms   (median of pictures %d to %d; first %.0f, best %.0f ms)%n",
                warm[warm.length / 2], runs / 2 + 1, runs, milliseconds[0], warm[0]);
    }

    private static void draw(Path model, Path picture) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        Io io = new Io(nowhere, System.err, InputStream.nullInputStream(), model.getParent(), Map.of(), false, false, Locale.ENGLISH);
        int exitCode = Program.run(io, "diagram", model.toString(), "--state", "A", "-o", picture.toString());
        if (exitCode != 0) {
            throw new IllegalStateException("exit code " + exitCode);
        }
    }
}
