package org.vsm.cli.explained;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vsm.cli.command.Called.vsm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vsm.cli.command.Called;

/** Explanations mean the very improvement that was asked for, and show the line in which a number stands. */
class NamesAndPlacesTest {

    private static final String SIBLINGS = """
            value stream S {
                current state Now {
                    step A { PT 1 h WT 10 h }
                    step B { PT 1 h WT 5 h }
                    step C { PT 1 h WT 5 h }
                }
                future state F1 from Now {
                    improvement X "X in F1" { effort 10 h  key result lead time falls by 20 %  change A { WT 2 h } }
                    improvement Y "Y in F1" { effort 1 h  change B { WT 1 h } }
                }
                future state F2 from Now {
                    improvement X "X in F2" { effort 5 h  key result lead time falls by 40 %  change C { WT 1 h } }
                }
            }
            """;
    private static final String DOTS = """
            value stream S {
                current state Now {
                    step "Log 2.0" { PT 1 h WT 10 h }
                    step B { PT 1 h WT 5 h  rework 25 % to "Log 2.0" }
                }
                future state F1 from Now {
                    improvement "Version 2.0" { change "Log 2.0" { WT 2 h } }
                    improvement Back { change B { rework 5 % to "Log 2.0" } }
                }
                future state F2 from F1 {
                    improvement "Release 3.1" { change B { WT 1 h } }
                }
            }
            """;
    private static final String CHANGED = """
            value stream S {
                customer C demands 5 per day
                type U 30 %
                type N 70 %
                team T { people 3  cost 30 EUR per h }
                current state Now {
                    delay D every 1 week
                    step A by T { PT 1 h WT 10 h }
                }
                future state F from Now {
                    improvement I1 { change T { people 2  cost 40 EUR per h } change U to 40 % change D to every 2 days }
                }
                future state G from F {
                    improvement I2 { change T { people 4  available 50 % } change U to 50 % }
                }
            }
            """;

    @TempDir
    Path folder;

    private String explained(String text, String figure, String... options) throws IOException {
        Files.writeString(folder.resolve("a.vsm"), text);
        String[] arguments = new String[options.length + 5];
        System.arraycopy(new String[] {"explain", "a.vsm", figure, "--lang", "en"}, 0, arguments, 0, 5);
        System.arraycopy(options, 0, arguments, 5, options.length);
        Called called = vsm(folder, arguments);
        assertEquals(0, called.exitCode(), called.err());
        return called.out();
    }

    @Test
    void ofImprovementsOfTheSameNameTheFirstIsMeantOrThatOfTheState() throws IOException {
        String first = explained(SIBLINGS, "improvements.X.expected.1.target");
        assertTrue(first.startsWith("Target of the expected effect") || first.contains("X in F1"), first);
        assertEquals(first, explained(SIBLINGS, "improvements.X.expected.1.target", "--state", "F1"));
        assertTrue(explained(SIBLINGS, "improvements.X.expected.1.target", "--state", "F2").contains("X in F2"));
    }

    @Test
    void aRankListsImprovementsOfTheSameNameByTheirOwnTitles() throws IOException {
        String first = explained(SIBLINGS, "improvements.X.rank", "--state", "F1");
        assertTrue(first.contains("Rank · X in F1 = 2") && !first.contains("X in F2"), first);
        String second = explained(SIBLINGS, "improvements.X.rank", "--state", "F2");
        assertTrue(second.contains("Rank · X in F2 = 3") && second.contains("  X in F1  "), second);
    }

    @Test
    void namesMayHoldDots() throws IOException {
        String both = explained(DOTS, "pairs.Version 2.0.Back.together", "--state", "F1");
        assertTrue(both.startsWith("More saved together than apart · Version 2.0, Back · "), both);
        assertFalse(both.contains("Version 2, 0"), both);
        assertTrue(explained(DOTS, "improvements.Release 3.1.leadTimeSaved").contains("Now → F2"));
    }

    @Test
    void numbersOfTeamsThatAChangeSetStandInTheChange() throws IOException {
        assertTrue(explained(CHANGED, "context.T.details.1.from", "--from", "F", "--state", "G").contains("line 11: people 2"));
        String after = explained(CHANGED, "context.T.details.2.to", "--from", "F", "--state", "G");
        assertTrue(after.contains("After · T, available = 50 %") && after.contains("line 14: available 50 %"), after);
        assertTrue(explained(CHANGED, "context.U.details.1.from", "--from", "F", "--state", "G").contains("= 40 %"));
        assertTrue(explained(CHANGED, "utilisation", "--state", "F").contains("line 11: people 2"));
        assertTrue(explained(CHANGED, "cost", "--state", "F").contains("line 11: cost 40 EUR per h"));
    }

    /** Its time stands in the change; that units come from it does not. */
    @Test
    void whatAChangeDoesNotSayStaysWhereItIs() throws IOException {
        String visits = explained(CHANGED, "elements.A.visits", "--state", "F");
        assertTrue(visits.contains("line 7: delay D every 1 week"), visits);
        assertTrue(explained(CHANGED, "elements.D.waitTime", "--state", "F").contains("line 11: change D to every 2 days"));
    }

    @ParameterizedTest
    @CsvSource({"Durchlaufzeit,leadTime", "lead time,leadTime", "FLOW EFFICIENCY,flowEfficiency", "fließgrad,flowEfficiency"})
    void figuresAreKnownByWhatPeopleCallThem(String label, String path) throws IOException {
        assertEquals(explained(CHANGED, path), explained(CHANGED, label));
    }

    @Test
    void bottlenecksOfComparisonsHaveTheirValues() throws IOException {
        String before = explained(CHANGED, "bottlenecks.capacity.fromValue", "--from", "Now", "--state", "F");
        assertTrue(before.contains("= 20.8 %"), before);
    }
}
