package org.vsm.analysis.simulation.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class StreamsTest {

    @Test
    void theSameEveryTimeAndForEveryUseAnother() {
        long first = new Streams(7, 3).of(Use.WORK, "Prüfung").nextLong();
        assertEquals(first, new Streams(7, 3).of(Use.WORK, "Prüfung").nextLong());
        assertEquals(-6563843466286834299L, first, "another number would change every published result");
        assertNotEquals(first, new Streams(8, 3).of(Use.WORK, "Prüfung").nextLong());
        assertNotEquals(first, new Streams(7, 4).of(Use.WORK, "Prüfung").nextLong());
        assertNotEquals(first, new Streams(7, 3).of(Use.WAIT, "Prüfung").nextLong());
        assertNotEquals(first, new Streams(7, 3).of(Use.WORK, "Prüfen").nextLong());
    }
}
