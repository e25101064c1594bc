package org.vsm.dsl.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class NestingTest {

    private static final String DEEPEST = "{".repeat(Nesting.LIMIT);

    @Test
    void theLimitIsAllowedAndOneMoreIsNot() {
        assertEquals(OptionalInt.empty(), Nesting.firstTooDeep(DEEPEST));
        assertEquals(OptionalInt.of(Nesting.LIMIT), Nesting.firstTooDeep(DEEPEST + "{"));
    }

    @Test
    void closedBracesDoNotCount() {
        assertEquals(OptionalInt.empty(), Nesting.firstTooDeep("{}".repeat(10 * Nesting.LIMIT)));
    }

    @Test
    void bracesInTextsAndCommentsDoNotCount() {
        assertEquals(OptionalInt.empty(), Nesting.firstTooDeep(DEEPEST + " \"{\" „{“ “{” // {\n /* {\n{ */"));
        assertEquals(OptionalInt.empty(), Nesting.firstTooDeep(DEEPEST + " \"\\\"{\""));
        assertEquals(OptionalInt.empty(), Nesting.firstTooDeep(DEEPEST + " /* {"));
    }

    @Test
    void aTextEndsWithItsLine() {
        assertEquals(OptionalInt.of(Nesting.LIMIT + 3), Nesting.firstTooDeep(DEEPEST + " \"\n{"));
    }
}
