package org.vsm.cli.diagram.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vsm.cli.command.Called.vsm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vsm.cli.command.Called;
import org.vsm.cli.diagram.DrawnPicture;
import org.vsm.cli.diagram.scene.Box;

class CompareViewTest {

    private static final String MODEL = """
            value stream S "Stream" {
                current state Before "As it is" {
                    step A { PT 1 h }
                    step B { PT 1 h  WT 6 h }
                    step C { PT 2 h }
                }
                future state After "As it shall be" from Before {
                    improvement Better "Do it better" { change B { WT 1 h } insert after B { step New "A new step" { PT 1 h } } }
                    remove C
                }
                objective O "Faster" {
                    key result "Half the time" lead time falls by 50 %
                    key result "A quarter less" lead time falls by 25 %
                    key result "Nine of ten" 90 % within 1 day
                    key result "Happy" at least 4 measured 3 on 2026-09-30
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void whatIsTheSameStandsInTheSameColumn() throws IOException {
        DrawnPicture picture = compared(MODEL);
        for (String name : List.of("A", "B")) {
            List<Box> boxes = picture.boxes("step", name);
            assertEquals(2, boxes.size(), name);
            assertEquals(boxes.get(0).x(), boxes.get(1).x(), name);
            assertTrue(boxes.get(0).bottom() < boxes.get(1).y(), name);
        }
    }

    @Test
    void whatIsNewNamesItsImprovementAndWhatIsGoneIsCrossedOut() throws IOException {
        DrawnPicture picture = compared(MODEL);
        assertEquals(1, picture.boxes("step", "New").size());
        assertEquals(1, picture.boxes("step", "C").size());
        assertEquals(1, picture.count("gone"));
        assertTrue(picture.texts().containsAll(List.of("new: Do it better", "gone", "changed: Do it better")), picture.texts().toString());
    }

    @Test
    void aChangedValueShowsTheOldOneToo() throws IOException {
        assertTrue(compared(MODEL).texts().contains("6 h → 1 h"));
    }

    @Test
    void changesOfSharesAndCountsShowBoth() throws IOException {
        DrawnPicture picture = compared("""
                value stream S { customer Cu demands 10 per day
                    current state Before { queue Q "In tray" 40  step A { PT 1 h rework 10 % to A "wrong" }
                        either 70 % X "Easy" { step B { PT 1 h } } otherwise Y "Hard" { step C { PT 2 h } } }
                    future state After from Before { change Q to 5  change X to 80 %  change A { rework 4 % to A } }
                }
                """);
        assertTrue(picture.texts().containsAll(List.of("40 → 5", "70 % → 80 % Easy")), picture.texts().toString());
        assertTrue(picture.texts().stream().anyMatch(each -> each.equals("back to A 10 % → 4 %")), picture.texts().toString());
    }

    @Test
    void anImprovementThatChangesAnOptionHasItsBurstThere() throws IOException {
        DrawnPicture picture = compared("""
                value stream S { customer Cu demands 10 per day
                    current state Before { either 70 % X "Easy" { step B { PT 1 h } } otherwise Y "Hard" { step C { PT 2 h } } }
                    future state After from Before { improvement I "Learn" { change X to 80 % } }
                }
                """);
        assertTrue(picture.texts().containsAll(List.of("changed: Learn", "70 % → 80 % Easy", "otherwise 20 %: Hard")), picture.texts().toString());
    }

    @Test
    void timesOfTypesAreComparedTypeByType() throws IOException {
        DrawnPicture picture = compared("""
                value stream S { type P "Private" 60 % type B "Business" 40 %
                    current state Before { step A { PT 5 min  WT 1 h } }
                    future state After from Before { change A { PT 3 min for P } }
                }
                """);
        assertTrue(picture.texts().containsAll(List.of("PT Private", "5 min → 3 min", "PT Business", "5 min")), picture.texts().toString());
    }

    @Test
    void whatWasSaidOfOneTypeOnlyIsNotComparedWithAnother() throws IOException {
        DrawnPicture picture = compared("""
                value stream S { type P "Private" 60 % type B "Business" 40 %
                    current state Before { step A { PT 5 min  CT 3 min for P  %C&A 90 % for P } }
                    future state After from Before { change A { CT 2 min for B } }
                }
                """);
        assertTrue(picture.texts().containsAll(List.of("C/T Private", "3 min", "C/T Business", "– → 2 min")), picture.texts().toString());
        assertFalse(picture.texts().stream().anyMatch(each -> each.equals("3 min → 2 min") || each.equals("%C&A") || each.equals("C/T")), picture.texts().toString());
    }

    @Test
    void typesWhoseNamesBeginAlikeAreToldApart() throws IOException {
        DrawnPicture picture = compared("""
                value stream S { type A "A" 60 % type AB "A B" 40 %
                    current state Before { step X { PT 5 min for A  PT 7 min for AB } }
                    future state After from Before { change X { PT 6 min for A } }
                }
                """);
        assertTrue(picture.texts().containsAll(List.of("PT A", "5 min → 6 min", "PT A B", "7 min")), picture.texts().toString());
    }

    @Test
    void ofThreeFlowsBetweenTheSameEndsTheRightOneIsGone() throws IOException {
        List<String> texts = compared("""
                value stream S {
                    current state Before { step A { PT 1 h } step B { PT 1 h }
                        information X from A to B "Order" manual  information Y from A to B "Invoice" manual  information Z from A to B "Plan" manual }
                    future state After from Before { remove X }
                }
                """).texts();
        assertEquals(List.of("gone: information “Order, manual”, from A to B"),
                texts.stream().filter(each -> each.contains("information “")).toList());
    }

    @Test
    void whatStepsThatBecameOneHeardIsNotToldAsNew() throws IOException {
        List<String> texts = compared("""
                value stream S { customer C "Customer"
                    current state Before { step A { PT 1 h } step B { PT 1 h }
                        information from C to A "Plan" manual  information from C to B "Plan" manual }
                    future state After from Before { replace A, B with { step Cell { PT 1 h  was A, B } } }
                }
                """).texts();
        assertEquals(List.of("gone: information “Plan, manual”, from Customer to B"),
                texts.stream().filter(each -> each.contains("information “")).toList());
    }

    @Test
    void informationThatIsNewOrGoneIsTold() throws IOException {
        DrawnPicture picture = compared("""
                value stream S {
                    current state Before { step A { PT 1 h } step B { PT 1 h }  feedback Survey from B to A "Survey" every 1 month  information Note from A to B "Note" manual }
                    future state After from Before { remove Survey }
                }
                """);
        assertTrue(picture.texts().contains("gone: feedback “Survey (monthly)”, from B to A"), picture.texts().toString());
        assertFalse(picture.texts().stream().anyMatch(each -> each.contains("Note")), "stays");
    }

    @Test
    void whatStandsElsewhereIsMoved() throws IOException {
        DrawnPicture picture = compared("""
                value stream S {
                    current state Before { step A { PT 1 h } step B { PT 1 h } step C { PT 1 h } }
                    future state After { step B { PT 1 h } step C { PT 1 h } step A { PT 1 h } }
                }
                """);
        assertEquals(2, picture.texts().stream().filter("moved"::equals).count());
        assertEquals(1, picture.boxes("step", "B").stream().map(Box::x).distinct().count());
        assertEquals(2, picture.boxes("step", "A").stream().map(Box::x).distinct().count());
    }

    @Test
    void bothLaddersHaveOneScale() throws IOException {
        List<Box> waits = compared(MODEL).boxes("rung", "B");
        assertEquals(2, waits.size());
        assertEquals(waits.get(0).x(), waits.get(1).x());
        assertEquals(6, waits.get(0).width() / waits.get(1).width(), 0.001, "6 h before, 1 h after");
    }

    @Test
    void expectedTimesHaveBarsWhereTheyAreOthersThanThoseOfTheMainRoute() throws IOException {
        List<Box> bars = compared(MODEL.replace("step C { PT 2 h }", "step C { PT 2 h  rework 50 % to C }")).boxes("bar");
        assertEquals(2, bars.size());
        assertEquals(bars.get(0).x(), bars.get(1).x());
        assertEquals(12.0 / 4, bars.get(0).width() / bars.get(1).width(), 0.001, "12 h before, 4 h after");
    }

    @Test
    void noBarsSayAgainWhatTheLaddersSay() throws IOException {
        DrawnPicture picture = compared(MODEL);
        assertEquals(0, picture.count("bar"));
        assertFalse(picture.texts().contains("expected, all ways incl. rework"));
    }

    @Test
    void theGainIsALengthWithItsWords() throws IOException {
        DrawnPicture picture = compared(MODEL);
        assertEquals(1, picture.count("gain"));
        assertTrue(picture.texts().contains("6 h shorter (-60 %)"), picture.texts().toString());
    }

    @Test
    void keyResultsSayWhetherTheyAreMet() throws IOException {
        List<String> texts = compared(MODEL).texts();
        assertEquals(2, texts.stream().filter("met"::equals).count());
        assertTrue(texts.containsAll(List.of("Half the time", "needs a simulation", "needs a person")), texts.toString());
    }

    @Test
    void theLegendExplainsOnlyWhatOccurs() throws IOException {
        String legend = String.join(" ", compared(MODEL).texts());
        assertTrue(legend.contains("gone: crossed out"), legend);
        assertTrue(!legend.contains("moved: stands"), legend);
    }

    @Test
    void statesAreNamedByFromAndTo() throws IOException {
        DrawnPicture picture = DrawnPicture.of(folder, MODEL, "--view", "compare", "--from", "After", "--to", "Before");
        assertTrue(picture.texts().contains("6 h longer (+150 %)"), picture.texts().toString());
    }

    @Test
    void optionsOfOtherViewsAreRefused() throws IOException {
        Files.writeString(folder.resolve("m.vsm"), MODEL);
        assertRefused("belong to --view compare", "--to", "After");
        assertRefused("instead of --state", "--view", "compare", "--state", "After");
    }

    private void assertRefused(String message, String... options) {
        String[] arguments = Stream.concat(Stream.of("diagram", "m.vsm", "-o", "-"), Arrays.stream(options)).toArray(String[]::new);
        Called called = vsm(folder, arguments);
        assertEquals(2, called.exitCode());
        assertTrue(called.err().contains(message), called.err());
        assertEquals("", called.out());
    }

    @Test
    void linksLeadToTheLineOfTheText() throws IOException {
        DrawnPicture picture = DrawnPicture.of(folder, MODEL, "--view", "compare", "--links", "edit:");
        assertTrue(picture.svg().contains("<a href=\"edit:model.vsm#L3\">"), "step A of the state before");
        assertTrue(picture.svg().contains("<a href=\"edit:model.vsm#L8\">"), "the new step");
    }

    @Test
    void asGraphBothStatesAreGroups() throws IOException {
        Files.writeString(folder.resolve("m.vsm"), MODEL);
        String dot = vsm(folder, "diagram", "m.vsm", "--view", "compare", "--format", "dot", "-o", "-").out();
        for (String line : Set.of("label=\"As it is\"", "\"after: New\" [shape=box, label=\"new: A new step\", style=bold",
                "\"before: C\" [shape=box, label=\"gone: C\", style=dashed", "\"after: B\" -> \"after: New\"")) {
            assertTrue(dot.contains(line), line + " in " + dot);
        }
    }

    private DrawnPicture compared(String model) throws IOException {
        return DrawnPicture.of(folder, model, "--view", "compare");
    }
}
