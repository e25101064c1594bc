package org.vsm.analysis.simulation.capacity.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EventQueueTest {

    @Test
    void earliestFirstAndAtTheSameTimeInTheOrderOfPlanning() {
        EventQueue queue = new EventQueue();
        assertEquals(Double.POSITIVE_INFINITY, queue.firstTime());
        Random random = new Random(1);
        List<double[]> planned = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            double time = random.nextInt(50);
            queue.plan(time, i % 6, i);
            planned.add(new double[] {time, i % 6, i});
            if (i % 3 == 2) {
                take(queue, planned);
            }
        }
        while (!planned.isEmpty()) {
            take(queue, planned);
        }
        assertEquals(Double.POSITIVE_INFINITY, queue.firstTime());
    }

    private static void take(EventQueue queue, List<double[]> planned) {
        double[] first = planned.stream().min(Comparator.<double[]>comparingDouble(each -> each[0]).thenComparingDouble(each -> each[2])).orElseThrow();
        planned.remove(first);
        assertEquals(first[0], queue.firstTime());
        int event = queue.take();
        assertEquals(first[1], EventQueue.kind(event));
        assertEquals(first[2], EventQueue.argument(event));
    }
}
