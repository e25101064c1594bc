package org.vsm.cli.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;

/** Quick fixes: what they offer, and the text that they leave. */
class RepairsTest extends WithEditor {

    private static String stream(String state) {
        return "value stream S {\n    team Desk\n    current state A {\n" + state.indent(8) + "    }\n}\n";
    }

    /** The text after the fix of a mistake whose title begins so. */
    private String fixed(String text, String code, String title) {
        editor.open("a.vsm", text);
        Range range = editor.diagnostic("a.vsm", code).getRange();
        return editor.ask().done("a.vsm", editor.ask().actions("a.vsm", range), title);
    }

    @Test
    void aSyntaxMistakeIsCorrected() {
        assertTrue(fixed(stream("step Log { process time 3 Std }"), "german-unit", "Write `h` instead").contains("process time 3 h }"));
        assertTrue(fixed(stream("step Log { process time: 3 h }"), "colon", "Remove").contains("process time 3 h }"));
    }

    @Test
    void aNameThatIsMeantTakesThePlaceOfTheOneThatIsNot() {
        assertTrue(fixed(stream("step Log by Dessk"), "unknown-name", "Did you mean Desk").contains("step Log by Desk"));
    }

    @Test
    void aTeamIsDeclared() {
        assertTrue(fixed(stream("step Log by Experts"), "unknown-name", "Declare `team Experts`")
                .contains("    team Desk\n    team Experts\n    current state A {"));
    }

    @Test
    void aUnitIsAdded() {
        assertTrue(fixed(stream("step Log { process time 3 }"), "missing-unit", "Write `3 min`").contains("process time 3 min }"));
    }

    @Test
    void sharesAddUp() {
        String choice = stream("either 70 % { step B } or 50 % { step C }");
        assertTrue(fixed(choice, "choice-over-100", "Change all").contains("either 58.3 % { step B } or 41.7 % { step C }"));
        assertTrue(fixed(choice, "choice-over-100", "The last one takes the rest: 30 %").contains("either 70 % { step B } or 30 % { step C }"));
    }

    @Test
    void theEndsOfARangeAreSwapped() {
        assertTrue(fixed(stream("step Log { process time 30 min .. 10 min }"), "range-order", "Swap").contains("process time 10 min .. 30 min"));
    }

    @Test
    void whatCanBeReadInTwoWaysIsWrittenInOne() {
        String hours = stream("step Log { wait time 48 h }");
        assertTrue(fixed(hours, "long-hours", "Write `48 h elapsed`").contains("wait time 48 h elapsed }"));
        assertTrue(fixed(hours, "long-hours", "Write `6 days`").contains("wait time 6 days }"));
        assertTrue(fixed(stream("step Log { cost 18.400 EUR }"), "looks-like-thousands", "Write `18400`").contains("cost 18400 EUR"));
    }

    @Test
    void whatAnImprovementLacksIsPutIntoItsBlock() {
        String register = "value stream S {\n    current state A { step Log }\n    future state B from A {\n        improvement I {%s}\n    }\n}\n";
        assertTrue(fixed(register.formatted("\n            remove Log\n        "), "improvement-without-owner", "Insert `owner")
                .contains("improvement I {\n            owner \"\"\n            remove Log\n"));
        assertTrue(fixed(register.formatted(" remove Log "), "improvement-without-source", "Insert `source").contains("improvement I { source \"\"  remove Log }"));
    }

    @Test
    void whatARemovalTakesAlongIsRemovedByName() {
        String text = "value stream S {\n    current state A { step X  step Log  problem P \"slow\" at Log }\n    future state B from A { remove Log }\n}\n";
        assertTrue(fixed(text, "lost-with-element", "Insert `P`").contains("remove Log, P }"));
    }

    @Test
    void aSecondAttributeIsRemoved() {
        assertTrue(fixed(stream("step Log { process time 3 h  process time 4 h }"), "attribute-twice", "Remove `process time 4 h`")
                .contains("step Log { process time 3 h }"));
    }

    @Test
    void aStateWithChangesGetsItsBase() {
        String text = stream("step Log").replace("    }\n}\n", "    }\n    future state B { remove Log }\n}\n");
        assertTrue(fixed(text, "change-without-base", "Insert `from A`").contains("future state B from A { remove Log }"));
    }
}
