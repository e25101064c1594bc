package org.vsm.dsl.states;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vsm.dsl.states.StateText.assertIssues;
import static org.vsm.dsl.states.StateText.assertToBe;
import static org.vsm.dsl.states.StateText.toBe;

import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.StatePrinter;

/** Shares of options and types: what is set holds, the others scale to 100 %. */
class ShareScalingTest {

    @Test
    void theOthersScale() {
        assertToBe("either 50 % A { } or 30 % B measured { } or 20 % C { }", "change A to 80 %", """
                choice
                    80 % A
                    12 % B
                    8 % C
                """);
    }

    @Test
    void otherwiseTakesTheRestByItself() {
        assertToBe("either 70 % A { } otherwise B { }", "change A to 80 %", "choice\n    80 % A\n    otherwise B\n");
        assertToBe("either 70 % A { } or 10 % C { } otherwise B { }", "change B to 60 %",
                "choice\n    35 % A\n    5 % C\n    60 % B\n");
    }

    @Test
    void whatPassesByScalesToo() {
        assertToBe("either 50 % A { } or 30 % B { }", "change A to 70 %", "choice\n    70 % A\n    18 % B\n");
    }

    @Test
    void sharesOfOneImprovementHoldTogether() {
        assertToBe("either 50 % A { } or 30 % B { } or 10 % C { } or 10 % D { }",
                "improvement I { change A to 40 %  change B to 20 % }", """
                choice
                    40 % A
                    20 % B
                    20 % C
                    20 % D
                """);
    }

    @Test
    void sharesOfDifferentImprovementsDoNot() {
        assertToBe("either 50 % A { } or 50 % B { }", "improvement I { change A to 40 % }  improvement J { change B to 20 % }",
                "choice\n    80 % A\n    20 % B\n");
    }

    @Test
    void looseChangesHoldTogetherAroundImprovements() {
        assertToBe("either 50 % A { } or 30 % B { } or 20 % C { }", "change A to 40 %  improvement I { }  change B to 40 %",
                "choice\n    40 % A\n    40 % B\n    20 % C\n");
    }

    @Test
    void whereTheOthersAreAllZeroTheyShareTheRestEqually() {
        assertToBe("either 100 % A { } or 0 % B { } or 0 % C { }", "change A to 80 %", "choice\n    80 % A\n    10 % B\n    10 % C\n");
    }

    @Test
    void unknownSharesDivideTheRestAndStayUnknown() {
        assertToBe("either 50 % A { } or 20 % B { } or ? C { }", "change A to 60 %", "choice\n    60 % A\n    16 % B\n    ? C\n");
        assertToBe("either ? A { } or ? B { }", "change A to 70 %", "choice\n    70 % A\n    ? B\n");
    }

    @Test
    void aShareThatWasChangedHasLostItsSource() {
        assertToBe("either 50 % A measured { } or 50 % B measured { }", "change A to 80 %", "choice\n    80 % A\n    20 % B\n");
        assertToBe("either 50 % A measured { } or 50 % B measured { }", "change A to 50 %", "choice\n    50 % A measured\n    50 % B measured\n");
    }

    @Test
    void removingAnOptionScalesTheOthers() {
        assertToBe("either 50 % A { } or 30 % B { } or 20 % C { }", "remove C", "choice\n    62.5 % A\n    37.5 % B\n");
        assertToBe("either 50 % A { } or 30 % B { }", "remove A", "choice\n    60 % B\n");
        assertToBe("either 70 % A { } otherwise B { }", "remove B", "choice\n    100 % A\n");
        assertToBe("either 100 % A { } or 0 % B { } or 0 % C { }", "remove A", "choice\n    50 % B\n    50 % C\n");
    }

    @Test
    void aChoiceWithoutOptionsIsGone() {
        assertToBe("step S  either 100 % A { } or 0 % B { }", "remove A, B", "step S\n");
    }

    @Test
    void removingAndSettingInOneGroupHold() {
        assertToBe("either 40 % A { } or 30 % B { } or 30 % C { }", "change A to 50 %  remove B", "choice\n    50 % A\n    50 % C\n");
        assertToBe("either 40 % A { } or 30 % B { } or 30 % C { }", "remove B  change A to 50 %", "choice\n    50 % A\n    50 % C\n");
    }

    @Test
    void moreThanHundredOrNothingToScaleIsReportedAtThePercentage() {
        assertIssues("either 50 % A { } or 50 % B { }", "change A to 70 %  change B to 40 %", "NOTHING_TO_SCALE \"40 %\"\n");
        assertIssues("either 50 % A { } or 50 % B { }", "change A to 70 %  change B to 20 %", "NOTHING_TO_SCALE \"20 %\"\n");
        assertIssues("either 100 % A { }", "change A to 70 %", "NOTHING_TO_SCALE \"70 %\"\n");
    }

    @Test
    void typesScaleTheSameWay() {
        EffectiveState state = toBe("step A", "change Large to 40 %");
        assertEquals("type Small 60 %\ntype Large 40 %\nstep A\n", StatePrinter.print(state));
        assertEquals("type Small 100 %\nstep A\n", StatePrinter.print(toBe("step A", "remove Large")));
    }

    @Test
    void optionsByTypeAreNoShares() {
        assertToBe("either Large T { } or 60 % A { } or 40 % B { }", "change A to 75 %", "choice\n    Large T\n    75 % A\n    25 % B\n");
        assertToBe("either Large T { } or 60 % A { } or 40 % B { }", "remove T", "choice\n    60 % A\n    40 % B\n");
    }
}
