package org.vsm.dsl.validation.rules.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Checked;

class DuplicateNameTest {

    @Test
    void elementsOptionsBlocksStagesAndProblemsShareOneNameSpace() {
        Checked checked = Checked.state("""
                step A { problem «A» "x" }
                demand 3 per day
                queue B 4
                wait «B» 1 h
                either 50 % C { handoff «C» } otherwise «B» { }
                parallel D { } and { }
                stage «D» { step E { rework 5 % to E { delay «E» 1 h } } }
                problem «E» "x" at E
                """);
        String message = "The name \"%s\" is taken already in this state: give one of the two another name.";
        checked.finds(DuplicateName.CODE, message.formatted("A"), message.formatted("B"), message.formatted("C"), message.formatted("B"),
                message.formatted("D"), message.formatted("E"), message.formatted("E"));
    }

    @Test
    void whatIsAddedIsToBlame() {
        Checked checked = Checked.states("step A", "insert before A { step «A» }  step B  step «B»");
        checked.finds(DuplicateName.CODE, "The name \"A\" is taken already in this state: give one of the two another name.",
                "The name \"B\" is taken already in this state: give one of the two another name.");
        assertEquals(List.of("A"), checked.related(DuplicateName.CODE));
    }

    @Test
    void aNameMayBeUsedAgainWhereItIsReplaced() {
        Checked.states("step A  step B", "replace A with { step X step A }  remove B  insert after X { step B }").isFine(DuplicateName.CODE);
    }

    @Test
    void itIsReportedInTheBaseOnly() {
        Checked.states("step A  step «A»", "step B").finds(DuplicateName.CODE, "The name \"A\" is taken already in this state: give one of the two another name.");
    }

    @Test
    void otherStatesAndInformationHaveTheirOwn() {
        Checked.stream("current state X { step A  feedback A from A to Staff }  future state Y { step A }").isFine(DuplicateName.CODE);
    }
}
