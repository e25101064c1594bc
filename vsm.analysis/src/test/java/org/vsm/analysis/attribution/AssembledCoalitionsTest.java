package org.vsm.analysis.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.reading.StateCoalitions;
import org.vsm.analysis.reading.Text;

class AssembledCoalitionsTest {

    private static final String BASE = """
            value stream S { team T { people 2 } customer C demands 5 per day
              current state A {
                stage Front { step A1 by T { PT 5 min  rework 10 % to A1 } queue Q 4 step A2 { PT 3 min  WT 1 h } }
                either 60 % X { step B1 { PT 1 min } } or 30 % Y { step B2 { PT 2 min } } otherwise Z { }
                parallel { step C1 { PT 4 min } } and { step C2 { PT 6 min } wait W 1 h }
                step D { PT 1 min  rework 5 % to A2 { delay 1 h } } }
              future state F from A { CHANGES } }
            """;

    @Test
    void changesInDifferentPlacesAreAssembled() {
        assertSame("""
                improvement I1 { change A1 { PT 1 min } }
                improvement I2 { change A2 { PT 1 min } insert after A2 { step N { PT 9 min } } }
                improvement I3 { remove W change Q to 1 }
                improvement I4 { insert before D { step M { PT 2 min } } change T { people 3 } }
                change B1 { PT 30 s }
                """);
    }

    @Test
    void sharesOfOneChoiceGetInEachOthersWay() {
        assertSame("""
                improvement I1 { change X to 80 % }
                improvement I2 { change Y to 10 % }
                improvement I3 { change B2 { PT 10 s } }
                """);
    }

    @Test
    void whatOneTakesAwayAnotherCannotChange() {
        assertSame("""
                improvement I1 { replace A2 with { step P { PT 10 min  was A2 } } }
                improvement I2 { change D { rework 1 % to A2 } }
                improvement I3 { change A2 { PT 2 min } }
                improvement I4 { insert before A1 { step N1 { PT 1 min } } }
                improvement I5 { insert before A1 { step N2 { PT 2 min } } }
                improvement I6 { remove C1 }
                """);
    }

    @Test
    void sampleWithMostImprovements() {
        Text text = Text.sample("incident-management");
        assertSame(StateCoalitions.between(text.state("AsIs"), text.state("ToBe")).orElseThrow());
    }

    private static void assertSame(String changes) {
        Text text = Text.of(BASE.replace("CHANGES", changes));
        assertSame(StateCoalitions.between(text.state("A"), text.state("F")).orElseThrow());
    }

    /** Every coalition has the flow that its changes make directly, but for the places of changed numbers. */
    private static void assertSame(Coalitions direct) {
        Coalitions assembled = AssembledCoalitions.of(direct);
        assertNotSame(direct, assembled);
        List<Player> players = direct.players();
        assertTrue(players.size() >= 3);
        for (int bits = 0; bits < 1 << players.size(); bits++) {
            Set<Player> chosen = new LinkedHashSet<>();
            for (int i = 0; i < players.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    chosen.add(players.get(i));
                }
            }
            Flow expected = direct.flow(chosen);
            assertEquals(expected.withoutPlaces(), assembled.flow(chosen).withoutPlaces(), "coalition " + Integer.toBinaryString(bits));
        }
    }
}
