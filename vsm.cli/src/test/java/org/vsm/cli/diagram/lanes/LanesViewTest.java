package org.vsm.cli.diagram.lanes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vsm.cli.command.Called.vsm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vsm.cli.diagram.DrawnPicture;
import org.vsm.cli.diagram.scene.Box;

class LanesViewTest {

    @TempDir
    Path folder;

    @Test
    void everyStepStandsInTheLaneOfItsTeam() throws IOException {
        DrawnPicture picture = lanes("step A by Front { PT 1 h } step B by Back { PT 1 h } step C by Front { PT 1 h } step D { PT 1 h }");
        assertInLane(picture, "A", "Front");
        assertInLane(picture, "B", "Back");
        assertInLane(picture, "C", "Front");
        assertEquals(3, picture.count("lane"));
        assertTrue(picture.texts().contains("No team named"));
    }

    @Test
    void whatWaitsStandsBeforeWhomItWaitsFor() throws IOException {
        DrawnPicture picture = lanes("step A by Front { PT 1 h } queue Q 2 h step B by Back { PT 1 h } delay D 1 h");
        Box back = picture.box("lane", "Back");
        assertTrue(picture.box("step", "B").y() > back.y());
        assertEquals(1, picture.count("handoff"));
        assertTrue(heightOf(picture, "2 h") > back.y());
        assertTrue(heightOf(picture, "1 h") > 0);
    }

    @Test
    void aHandoffIsACrossingAndNamesItsMedium() throws IOException {
        DrawnPicture picture = lanes("step A by Front { PT 1 h } handoff to Back via \"ticket queue\" { WT 4 h } step B by Back { PT 1 h }");
        assertEquals(1, picture.count("handoff"));
        assertTrue(picture.texts().containsAll(List.of("ticket queue", "4 h")));
    }

    @Test
    void whoTakesPartInBothStepsHandsNothingOver() throws IOException {
        DrawnPicture picture = lanes("step A by Front { PT 1 h } step B by Back and Front { PT 1 h } step C by Back { PT 1 h }");
        assertEquals(0, picture.count("handoff"));
        assertTrue(picture.texts().contains("takes part in: B"));
    }

    @Test
    void bothWaysOfAChoiceMayCross() throws IOException {
        DrawnPicture picture = lanes("""
                step A by Front { PT 1 h }
                either 60 % X { step B by Back { PT 1 h } } otherwise Y { step C by Front { PT 1 h } }
                step D by Back { PT 1 h }""");
        assertEquals(2, picture.count("handoff"), "to B, and from C to D");
        assertTrue(picture.texts().stream().anyMatch(each -> each.startsWith("60 %")));
    }

    @Test
    void theRestOfAChoicePassesBy() throws IOException {
        DrawnPicture picture = lanes("step A by Front { PT 1 h } either 60 % X { step B by Front { PT 1 h } } or 30 % Y { step C by Front { PT 1 h } } step D by Front { PT 1 h }");
        assertTrue(picture.texts().contains("otherwise 10 %"), picture.texts().toString());
    }

    @Test
    void theHeadOfALaneSaysHowBusyTheTeamIs() throws IOException {
        DrawnPicture picture = lanes("demand 8 per day step A by Front { PT 1 h }");
        assertTrue(picture.texts().containsAll(List.of("2 people", "50 % utilised")), picture.texts().toString());
    }

    @Test
    void theLadderIsThatOfTheMap() throws IOException {
        DrawnPicture picture = lanes("step A by Front { WT 3 h PT 1 h } wait 2 h step B by Back { PT 30 min }");
        assertTrue(picture.texts().containsAll(List.of("3 h", "2 h", "30 min", "6.5 h")), picture.texts().toString());
    }

    @Test
    void aLongStreamGoesOnByLetters() throws IOException {
        String steps = IntStream.range(0, 12).mapToObj(i -> "step S" + i + " by " + (i % 2 == 0 ? "Front" : "Back") + " { PT 1 h }").collect(Collectors.joining(" "));
        DrawnPicture picture = DrawnPicture.of(folder, stream(steps), "--view", "lanes", "--width", "1000");
        assertEquals(3, picture.texts().stream().filter("A"::equals).count(), "where the line leaves, where it comes in, and in the legend");
        assertEquals(12, IntStream.range(0, 12).filter(i -> picture.boxes("step", "S" + i).size() == 1).count());
        assertTrue(IntStream.range(0, 12).mapToObj(i -> picture.box("step", "S" + i)).allMatch(each -> each.right() <= 1000));
    }

    @Test
    void aWayBackToAnEarlierStretchGoesOnByALetter() throws IOException {
        String steps = IntStream.range(0, 12).mapToObj(i -> "step S" + i + " { PT 1 h }").collect(Collectors.joining(" "));
        DrawnPicture picture = DrawnPicture.of(folder, stream(steps + " step Last { PT 1 h rework 10 % to S0 }"), "--view", "lanes", "--width", "1000");
        assertTrue(picture.texts().containsAll(List.of("10 %: back to S0", "from Last")), picture.texts().toString());
        assertEquals(2, picture.count("way"), "where it leaves, and where it comes in");
        assertTrue(picture.texts().contains("work goes back"), "the legend");
    }

    @Test
    void asGraphEveryLaneIsAGroup() throws IOException {
        Files.writeString(folder.resolve("m.vsm"), stream("step A by Front { PT 1 h } step B by Back { PT 1 h }"));
        String dot = vsm(folder, "diagram", "m.vsm", "--view", "lanes", "--format", "dot", "-o", "-").out();
        assertTrue(dot.contains("label=\"Front office\""), dot);
        assertTrue(dot.contains("\"A\" -> \"B\""), dot);
    }

    private DrawnPicture lanes(String elements) throws IOException {
        return DrawnPicture.of(folder, stream(elements), "--view", "lanes");
    }

    private static String stream(String elements) {
        return "value stream S { team Front \"Front office\" { people 2 } team Back \"Back office\" current state Now { " + elements + " } }";
    }

    private static void assertInLane(DrawnPicture picture, String step, String lane) {
        Box box = picture.box("step", step);
        Box frame = picture.box("lane", lane);
        assertTrue(box.y() > frame.y() && box.bottom() < frame.bottom(), step + " " + box + " in " + lane + " " + frame);
        assertTrue(box.x() > frame.x());
    }

    private static double heightOf(DrawnPicture picture, String text) {
        int at = picture.svg().indexOf(">" + text + "<");
        int y = picture.svg().lastIndexOf(" y=\"", at) + 4;
        return Double.parseDouble(picture.svg().substring(y, picture.svg().indexOf('"', y)));
    }
}
