package org.vsm.cli.warmup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vsm.cli.Io;
import org.vsm.cli.serve.folder.ServedFolder;
import org.vsm.cli.serve.live.DrawingExercise;

class WarmUpTest {

    private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream());

    @TempDir
    Path folder;

    private Io io() {
        return new Io(NOWHERE, NOWHERE, InputStream.nullInputStream(), folder, Map.of(), false, false, Locale.GERMAN);
    }

    @Test
    void theEditorsExerciseAsksAllThatItWantsToAsk() throws Exception {
        assertEquals(3, rounds(new EditorExercise(io())));
    }

    @Test
    void theDrawingsExerciseLeavesNothingInTheFolder() throws Exception {
        assertEquals(3, rounds(new DrawingExercise(ServedFolder.of(folder), io())));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(), files.toList());
        }
    }

    @Test
    void theRoutersExerciseFindsItsWays() throws Exception {
        assertEquals(3, rounds(new RoutingExercise()));
    }

    /** How often it asked whether to go on, when it may do so three times. */
    private static int rounds(Exercise exercise) throws Exception {
        int[] asked = {0};
        exercise.repeat(PracticeText.packed(), () -> asked[0]++ < 2);
        return asked[0];
    }

    @Test
    void everyRoundHasAnotherTextThatIsSound() throws Exception {
        PracticeText text = PracticeText.packed();
        assertTrue(text.of(1).contains("process time 25 min  wait time 1 day"), text.of(1).substring(0, 4_000));
        assertTrue(text.of(2).contains("process time 35 min  wait time 1 day"));
    }

    @Test
    void whatFailsHarmsNobody() throws Exception {
        List<String> done = new ArrayList<>();
        WarmUp.practise(List.of(
                (text, again) -> {
                    throw new IllegalStateException("no");
                },
                (text, again) -> {
                    while (again.getAsBoolean()) {
                        done.add("round");
                    }
                }), 3);
        assertEquals(List.of("round", "round", "round"), done);
    }
}
