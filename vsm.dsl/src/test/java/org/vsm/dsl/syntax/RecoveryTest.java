package org.vsm.dsl.syntax;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.antlr.runtime.CommonToken;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.vsm.dsl.syntax.grammar.Vocabulary;
import org.vsm.dsl.syntax.recovery.Scanner;

/** A mistake costs its own statement at most: all other steps are found. */
class RecoveryTest {

    private static final String SAMPLE = Parsed.sample("incident-management");
    private static final List<String> STEPS = Parsed.of(SAMPLE).steps();

    @Test
    void theSampleIsWhole() {
        assertEquals(List.of("Log", "Triage", "Resolve", "Diagnose", "Fix", "Inform the users", "Close", "Review", "Bot"), STEPS);
    }

    @TestFactory
    Stream<DynamicTest> eachKeywordCutToThreeLettersLosesNoStep() {
        Vocabulary words = Parsed.service(Vocabulary.class);
        List<CommonToken> keywords = tokens(each -> words.isWordKeyword(each.getType()) && each.getText().length() > 3);
        assertTrue(keywords.size() > 150, "keywords found: " + keywords.size());
        return keywords.stream().map(each -> changed(each, each.getText().substring(0, 3)))
                .map(each -> each.test(() -> assertEquals(STEPS, Parsed.of(each.text).steps())));
    }

    @TestFactory
    Stream<DynamicTest> eachMissingBraceLosesNoStep() {
        List<CommonToken> braces = tokens(each -> each.getText().equals("{") || each.getText().equals("}"));
        assertTrue(braces.size() > 50, "braces found: " + braces.size());
        return braces.stream().map(each -> changed(each, ""))
                .map(each -> each.test(() -> {
                    Parsed parsed = Parsed.of(each.text);
                    assertAll(() -> assertEquals(STEPS, parsed.steps()),
                            () -> assertFalse(parsed.mistakes().isEmpty()),
                            () -> assertTrue(parsed.mistakes().stream().allMatch(error -> error.getCode().startsWith("missing-"))));
                }));
    }

    @TestFactory
    Stream<DynamicTest> eachUnclosedTextLosesNoOtherStep() {
        Vocabulary words = Parsed.service(Vocabulary.class);
        List<CommonToken> texts = tokens(each -> each.getType() == words.terminal("STRING"));
        assertTrue(texts.size() > 40, "texts found: " + texts.size());
        return texts.stream().map(each -> changed(each, each.getText().substring(0, each.getText().length() - 1)))
                .map(each -> each.test(() -> {
                    List<String> others = new ArrayList<>(STEPS);
                    others.removeIf(step -> each.name.contains("\"" + step));
                    Parsed parsed = Parsed.of(each.text);
                    assertTrue(parsed.steps().containsAll(others), () -> parsed.steps() + " " + parsed.told());
                    assertEquals(List.of(SyntaxCodes.UNCLOSED_STRING), parsed.mistakes().stream().map(error -> error.getCode()).toList());
                }));
    }

    /** The sample with one word changed. */
    private record Changed(String name, String text) {
        DynamicTest test(org.junit.jupiter.api.function.Executable executable) {
            return DynamicTest.dynamicTest(name, executable);
        }
    }

    private static Changed changed(CommonToken token, String replacement) {
        return new Changed("line " + token.getLine() + ": " + token.getText(),
                SAMPLE.substring(0, token.getStartIndex()) + replacement + SAMPLE.substring(token.getStopIndex() + 1));
    }

    private static List<CommonToken> tokens(Predicate<CommonToken> filter) {
        return Parsed.service(Scanner.class).scan(SAMPLE).stream().filter(filter).toList();
    }
}
