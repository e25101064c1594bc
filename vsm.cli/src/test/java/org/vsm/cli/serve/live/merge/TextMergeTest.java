package org.vsm.cli.serve.live.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextMergeTest {

    private static final String BASE = "a\nb\nc\nd\ne\n";

    private static void assertMerged(String expected, String mine, String theirs) {
        MergedText merged = TextMerge.of(BASE, mine, theirs);
        assertTrue(merged.isClean(), merged.toString());
        assertEquals(expected, merged.text());
    }

    @Test
    void changesOfDifferentPlacesAreBothKept() {
        assertMerged("A\nb\nc\nd\nE\n", "A\nb\nc\nd\ne\n", "a\nb\nc\nd\nE\n");
        assertMerged("new\na\nb\nd\ne\n", "new\na\nb\nc\nd\ne\n", "a\nb\nd\ne\n");
        assertMerged("a\nb\nc\nd\ne\nend\n", "a\nb\nc\nd\ne\nend\n", BASE);
    }

    @Test
    void theSameChangeIsMadeOnce() {
        assertMerged("a\nX\nc\nd\ne\n", "a\nX\nc\nd\ne\n", "a\nX\nc\nd\ne\n");
        assertMerged("a\nX\nc\nd\nY\n", "a\nX\nc\nd\ne\n", "a\nX\nc\nd\nY\n");
    }

    @Test
    void differentChangesOfOnePlaceAreDisputed() {
        MergedText merged = TextMerge.of(BASE, "a\nmine\nc\nd\ne\n", "a\ntheirs\nc\nd\ne\n");
        assertEquals(List.of(new MergedText.Part.Disputed("b\n", "mine\n", "theirs\n")), merged.disputed());
        assertEquals("a\nmine\ntheirs\nc\nd\ne\n", merged.text());
    }

    @Test
    void whatOneRemovesAndTheOtherChangesIsDisputed() {
        assertEquals(List.of(new MergedText.Part.Disputed("b\n", "", "B\n")), TextMerge.of(BASE, "a\nc\nd\ne\n", "a\nB\nc\nd\ne\n").disputed());
    }

    @Test
    void whatIsInsertedAtOnePlaceByBothIsDisputed() {
        MergedText merged = TextMerge.of(BASE, "a\nb\nmine\nc\nd\ne\n", "a\nb\ntheirs\nc\nd\ne\n");
        assertEquals(List.of(new MergedText.Part.Disputed("", "mine\n", "theirs\n")), merged.disputed());
    }

    @Test
    void changesOfNeighbouringLinesAreDisputed() {
        assertFalse(TextMerge.of(BASE, "a\nB\nc\nd\ne\n", "a\nb\nC\nd\ne\n").isClean());
    }

    @Test
    void aLastLineWithoutItsEndIsNotGluedToAnother() {
        MergedText merged = TextMerge.of("a", "mine", "theirs");
        assertEquals("mine\ntheirs", merged.text());
    }

    static Stream<Long> seeds() {
        return IntStream.range(0, 300).mapToObj(Long::valueOf);
    }

    /** Laws of every merge, for texts that were changed at random. */
    @ParameterizedTest
    @MethodSource("seeds")
    void laws(long seed) {
        Random random = new Random(seed);
        String base = text(IntStream.range(0, random.nextInt(12)).mapToObj(i -> word(random)).toList());
        String mine = changed(base, random);
        String theirs = changed(base, random);

        assertEquals(mine, TextMerge.of(base, mine, base).text());
        assertEquals(theirs, TextMerge.of(base, base, theirs).text());
        assertEquals(mine, TextMerge.of(base, mine, mine).text());
        MergedText merged = TextMerge.of(base, mine, theirs);
        MergedText turned = TextMerge.of(base, theirs, mine);
        assertEquals(merged.isClean(), turned.isClean());
        if (merged.isClean()) {
            assertEquals(merged.text(), turned.text());
        }
        merged.disputed().forEach(each -> assertTrue(mine.contains(each.mine()) && theirs.contains(each.theirs()) && base.contains(each.base())));
        for (String line : lines(mine + theirs)) {
            assertTrue(lines(base).contains(line) || lines(merged.text()).contains(line), "lost: " + line);
        }
    }

    private static String changed(String text, Random random) {
        List<String> lines = new ArrayList<>(lines(text));
        for (int i = random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(lines.size() + 1);
            switch (random.nextInt(3)) {
                case 0 -> lines.add(at, word(random));
                case 1 -> lines.subList(Math.max(0, at - 1), at).clear();
                default -> lines.replaceAll(each -> random.nextInt(5) == 0 ? word(random) : each);
            }
        }
        return text(lines);
    }

    private static String word(Random random) {
        return Character.toString('a' + random.nextInt(20));
    }

    private static String text(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("\n"));
    }
}
