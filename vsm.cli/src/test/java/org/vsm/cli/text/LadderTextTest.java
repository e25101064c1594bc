package org.vsm.cli.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.vsm.cli.document.Block.Ladder;
import org.vsm.cli.document.Block.Rung;

class LadderTextTest {

    private static List<String> lines(int width, Rung... rungs) {
        return new LadderText(new Ladder("wait", "work", List.of(rungs)), width).lines();
    }

    @Test
    void waitsAreAboveAndWorkIsBelow() {
        assertEquals("""
                wait               ┌─ 2.68 h ─┐                             ┌─ 4 h ──┐
                work ─── 6 min ────┘          └── 5.5 min ───┴─── 8 min ────┘        └
                     Log the ticket            Triage         Resolve at first level""",
                String.join("\n", lines(90, new Rung(null, "6 min", "Log the ticket"), new Rung("2.68 h", "5.5 min", "Triage"),
                        new Rung(null, "8 min", "Resolve at first level"), new Rung("4 h", null, null))));
    }

    @Test
    void whatDoesNotFitGoesOnInTheNextRow() {
        assertEquals("""
                wait ┌─ 1 day ─┐
                work ┘         └─── 1 min ────
                                Log

                wait ┌─ 2 days ─┐
                work ┘          └─── 2 min ────
                                 Triage""",
                String.join("\n", lines(50, new Rung("1 day", "1 min", "Log"), new Rung("2 days", "2 min", "Triage"))));
    }

    @Test
    void longTitlesAreBrokenAndCut() {
        List<String> lines = lines(60, new Rung(null, "1 min", "Ask the customer what it was that he wanted from us"),
                new Rung(null, "2 min", "Do it"));
        assertEquals("""
                work ─── 1 min ────┴─── 2 min ────
                     Ask the        Do it
                     customer what
                     it was that…""", String.join("\n", lines.subList(1, lines.size())));
    }

    @Test
    void everyLineFitsHoweverManyStepsThereAre() {
        Rung[] rungs = IntStream.range(0, 60).mapToObj(i -> new Rung(i % 3 == 0 ? null : i + " days", i + " min", "審査 step number " + i))
                .toArray(Rung[]::new);
        assertTrue(lines(98, rungs).stream().allMatch(line -> DisplayWidth.of(line) <= 98));
    }
}
