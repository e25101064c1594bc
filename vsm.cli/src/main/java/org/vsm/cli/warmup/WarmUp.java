package org.vsm.cli.warmup;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/**
 * Lets a server practise in the background. Classes that are loaded and code that is compiled when somebody first needs them
 * make the first pictures take two to four times as long as later ones; who types does not see that any more.
 *
 * <p>Nothing but speed is lost where it fails.
 */
public final class WarmUp {

    /** For each exercise: what comes after these gains little, and whoever begins to type meanwhile shares the machine with it. */
    private static final int MOST_ROUNDS = 12;
    private static final Duration LONGEST = Duration.ofSeconds(3);
    private static final long STACK = 1L << 28;

    private WarmUp() {
    }

    /**
     * Comes back at once with the thread that practises.
     *
     * @param delay until it begins, for what comes first after the start
     */
    public static Thread begin(List<Exercise> exercises, Duration delay) {
        Thread thread = daemon(() -> {
            try {
                Thread.sleep(delay.toMillis());
                practise(exercises, MOST_ROUNDS);
            } catch (Exception failure) {
                // the first keystrokes take longer, then
            }
        });
        thread.start();
        return thread;
    }

    /** A thread that nobody waits for, with the stack that the deepest model needs. */
    static Thread daemon(Runnable work) {
        Thread thread = new Thread(null, work, "warm-up", STACK);
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((failed, problem) -> { });
        return thread;
    }

    /**
     * Practises here.
     *
     * @param rounds of each exercise, at most
     */
    public static void practise(List<Exercise> exercises, int rounds) throws IOException, InterruptedException {
        PracticeText text = PracticeText.packed();
        for (Exercise each : exercises) {
            practise(each, text, rounds);
        }
    }

    private static void practise(Exercise exercise, PracticeText text, int most) throws InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        int[] rounds = {0};
        try {
            exercise.repeat(text, () -> rounds[0]++ < most && System.nanoTime() < end);
        } catch (InterruptedException stopped) {
            throw stopped;
        } catch (Exception failure) {
            // another exercise may do better
        }
    }
}
