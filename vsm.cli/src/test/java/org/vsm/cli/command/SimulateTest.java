package org.vsm.cli.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vsm.cli.command.Called.vsm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vsm.cli.Golden;
import org.vsm.cli.Samples;
import org.vsm.cli.json.JsonSchemas;
import org.vsm.cli.text.ColumnsOf;

class SimulateTest {

    private static final List<String> SMALL = List.of("--units", "300", "--replications", "4");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"flow, --mode flow", "capacity, --mode capacity", "compare, --mode capacity --compare ToBe --each",
            "sweep, --sweep demand=60%..110% by 10%", "people, --sweep people ServiceDesk=6..9", "calibrate, --calibrate"})
    void textSaysTheSameAsEver(String name, String options) {
        for (String language : List.of("en", "de")) {
            Called called = simulate("incident-management.vsm", options, "--lang", language);
            assertEquals(0, called.exitCode(), called.err());
            called.out().lines().forEach(line -> assertTrue(ColumnsOf.text(line) <= 100, line));
            Golden.assertMatches("simulate/" + name + "." + language + ".txt", called.out());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--mode flow", "--mode capacity", "--compare ToBe --each", "--mode capacity --compare ToBe",
            "--sweep demand=60%..110% by 10%", "--calibrate"})
    void jsonFollowsTheSchema(String options) {
        Called called = simulate("incident-management.vsm", options, "--format", "json");
        assertEquals(0, called.exitCode(), called.err());
        JsonSchemas.assertValid("simulation.schema.json", called.out());
        assertEquals(called.out(), simulate("incident-management.vsm", options, "--format", "json", "--lang", "de").out());
    }

    @Test
    void aStreamThatCannotKeepUpHasNoLeadTimeButAGrowth() {
        String out = simulate("incident-future.vsm", "--mode capacity", "--format", "json").out();
        JsonSchemas.assertValid("simulation.schema.json", out);
        assertTrue(out.contains("\"leadTime\": null"), out);
        assertTrue(out.contains("\"stable\": false"), out);
        assertTrue(out.contains("\"name\": \"ServiceDesk\""), out);
    }

    @Test
    void noClockNoLocaleAndNoTimeZoneChangesAByte() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        for (String format : List.of("text", "json", "markdown")) {
            byte[] expected = simulate("incident-management.vsm", "--mode capacity", "--format", format).bytes();
            try {
                Locale.setDefault(Locale.forLanguageTag("ar-EG"));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertArrayEquals(expected, simulate("incident-management.vsm", "--mode capacity", "--format", format).bytes(), format);
            } finally {
                Locale.setDefault(locale);
                TimeZone.setDefault(zone);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--units 0", "--replications 0", "--replications 20000", "--sweep demand=80..130", "--sweep demand=130%..80%",
            "--sweep people=1..3", "--sweep people ServiceDesk=10%..50%", "--sweep demand=0%..50%", "--sweep demand=10%..90% by 0%",
            "--sweep people Nobody=1..3", "--each", "--mode flow --sweep demand=80%..130%", "--mode flow --calibrate", "--mode magic", "--seed abc", "--arrivals evenly"})
    void whatDoesNotFitIsWrongUsage(String options) {
        Called called = simulate("incident-management.vsm", options);
        assertEquals(2, called.exitCode(), called.err());
        assertEquals("", called.out());
        assertTrue(called.err().startsWith("vsm simulate: "), called.err());
    }

    @Test
    void whatCannotBeSimulatedIsSaidWithItsPlace() throws IOException {
        Files.writeString(folder.resolve("a.vsm"), """
                value stream S {
                    customer C demands 6 per h
                    team T { people 1 }
                    current state A {
                        step B by 2 T { PT 1 min }
                    }
                }
                """);
        Called called = vsm(folder, "simulate", "--mode", "capacity", "a.vsm");
        assertEquals(1, called.exitCode());
        assertEquals("", called.out());
        assertTrue(called.err().contains("a.vsm:5: \"B\" needs 2 people of \"T\""), called.err());
    }

    private static Called simulate(String file, String options, String... more) {
        List<String> call = new ArrayList<>(List.of("simulate", file));
        call.addAll(SMALL);
        call.addAll(split(options));
        call.addAll(List.of(more));
        // what is tested may replace the small numbers
        for (String name : List.of("--units", "--replications")) {
            int first = call.indexOf(name);
            if (call.lastIndexOf(name) != first) {
                call.subList(first, first + 2).clear();
            }
        }
        return vsm(Samples.FOLDER, call.toArray(String[]::new));
    }

    /** What follows --sweep, up to the end, is one argument. */
    private static List<String> split(String options) {
        int sweep = options.indexOf("--sweep ");
        if (sweep < 0) {
            return List.of(options.split(" "));
        }
        List<String> split = new ArrayList<>(sweep == 0 ? List.of() : List.of(options.substring(0, sweep).strip().split(" ")));
        split.add("--sweep");
        split.add(options.substring(sweep + "--sweep ".length()));
        return split;
    }
}
