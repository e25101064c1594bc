package org.vsm.analysis.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vsm.analysis.flow.Buffer;
import org.vsm.analysis.flow.Choice;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.flow.Stage;
import org.vsm.analysis.flow.Step;
import org.vsm.analysis.flow.Wait;

class FlowReaderTest {

    private static final double HOUR = 3600;
    private static final double DAY = 8 * HOUR;

    @Test
    void readsTheTimesOfAStep() {
        Flow flow = oneStep("process time 4 min (2 min .. 15 min)  wait time 1-5 days");
        Step step = (Step) flow.elements().get(0);
        assertEquals((120 + 4 * 240 + 900) / 6.0, step.processTime().get(0).value().time().mean(), 1e-9);
        assertEquals(3 * DAY, step.waitTime().get(0).value().time().mean(), 1e-9);
    }

    @Test
    void leadTimeAloneIsWaiting() {
        Step step = (Step) oneStep("lead time 2 h").elements().get(0);
        assertEquals(2 * HOUR, step.waitTime().get(0).value().time().mean());
        assertFalse(step.processTime().get(0).value().time().isKnown());
    }

    @Test
    void leadTimeAndProcessTimeGiveTheWait() {
        Step step = (Step) oneStep("LT 2 h  PT 30 min").elements().get(0);
        assertEquals(1.5 * HOUR, step.waitTime().get(0).value().time().mean());
    }

    @Test
    void elapsedTimeIsWorkedInPartOnly() {
        Step step = (Step) oneStep("WT 1 week elapsed").elements().get(0);
        assertEquals(40 * HOUR, step.waitTime().get(0).value().time().mean(), 1e-6);
    }

    @Test
    void untypedValuesHoldForTheOtherTypes() {
        Flow flow = Text.of("""
                value stream S { type A 70 % type B 30 %
                  current state X { step Do { PT 1 h  PT 2 h for B  rework 10 % to Do for A } } }
                """.replace("rework 10 % to Do for A", "rework 10 % for A to Do")).flow("X");
        Step step = (Step) flow.elements().get(0);
        assertEquals(List.of(Set.of("A"), Set.of("B")), step.processTime().stream().map(each -> each.types()).toList());
        assertEquals(Set.of("A"), step.reworks().get(0).share().types());
        assertEquals(new BigDecimal("0.10").stripTrailingZeros(), step.reworks().get(0).share().value().share().stripTrailingZeros());
    }

    @Test
    void demandIsPerWorkingDay() {
        Flow flow = Text.of("value stream S { customer C demands 30 per week customer D demands 2 per h current state X { step Do } }").flow("X");
        assertEquals(6 + 16, flow.demandPerDay(), 1e-9);
        assertNull(Text.of("value stream S { customer C demands ? per week current state X { step Do } }").flow("X").demandPerDay());
    }

    @Test
    void inheritedElementsKeepTheirNumbers() {
        Text text = Text.of("""
                value stream S { current state X { wait 1 h step Do wait 2 h }
                  future state Y from X { insert before Do { wait 3 h } } }
                """);
        assertEquals(List.of("wait-1", "wait-3", "Do", "wait-2"),
                text.flow("Y").elements().stream().map(each -> each.label().name()).toList());
    }

    @Test
    void incidentManagementAsItIsAndAsItShallBe() {
        Text text = Text.sample("incident-management");
        Flow before = text.flow("AsIs");
        Flow after = text.flow("ToBe");
        assertEquals(40L, ((Buffer) ((Stage) before.elements().get(0)).elements().get(1)).count());
        Stage intake = (Stage) after.elements().get(0);
        assertEquals(List.of("Bot", "Log", "Unassigned", "Triage"), intake.elements().stream().map(each -> each.label().name()).toList());
        assertEquals(5L, ((Buffer) intake.elements().get(2)).count());
        Step triage = (Step) intake.elements().get(3);
        assertEquals(60, triage.processTime().get(0).value().time().mean());
        assertEquals(1200, triage.waitTime().get(0).value().time().mean());
        assertEquals(0.04, triage.reworks().get(0).share().value().share().doubleValue());
        assertTrue(triage.reworks().get(0).wayBack().get(0) instanceof Wait);
        Choice choice = (Choice) after.elements().get(1);
        assertEquals(0.8, choice.options().get(0).share().share().doubleValue());
        assertEquals(120, after.demandPerDay());
        assertEquals(List.of("ToSecondLevel", "Diagnose", "parallel-1"),
                choice.options().get(1).elements().stream().map(each -> each.label().name()).toList());
    }

    private static Flow oneStep(String items) {
        return Text.of("value stream S { current state X { step Do { " + items + " } } }").flow("X");
    }
}
