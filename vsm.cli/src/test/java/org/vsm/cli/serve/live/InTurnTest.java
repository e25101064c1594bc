package org.vsm.cli.serve.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

/** One text is drawn by one at a time, several texts by several. */
class InTurnTest {

    private final Queue<Runnable> workers = new ArrayDeque<>();
    private final List<String> done = new ArrayList<>();

    @Test
    void onePieceIsHandedOverAtATimeInOrder() {
        InTurn one = new InTurn(workers::add);
        InTurn other = new InTurn(workers::add);
        one.execute(() -> done.add("one 1"));
        one.execute(() -> done.add("one 2"));
        other.execute(() -> done.add("other"));
        assertEquals(2, workers.size());
        while (!workers.isEmpty()) {
            workers.remove().run();
        }
        assertEquals(List.of("one 1", "other", "one 2"), done);
    }

    @Test
    void whatBreaksOffHoldsUpNothing() {
        InTurn one = new InTurn(workers::add);
        one.execute(() -> {
            throw new IllegalStateException("broken off");
        });
        one.execute(() -> done.add("next"));
        assertThrows(IllegalStateException.class, workers.remove()::run);
        workers.remove().run();
        assertEquals(List.of("next"), done);
    }

    @Test
    void whoeverAsksHearsThatNobodyWorksAnyMore() {
        InTurn closed = new InTurn(work -> {
            throw new RejectedExecutionException();
        });
        assertThrows(RejectedExecutionException.class, () -> closed.execute(() -> done.add("never")));
        assertThrows(RejectedExecutionException.class, () -> closed.execute(() -> done.add("never")));
    }
}
