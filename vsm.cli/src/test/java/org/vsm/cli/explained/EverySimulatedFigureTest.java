package org.vsm.cli.explained;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vsm.cli.command.Called.vsm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vsm.analysis.simulation.Execution;
import org.vsm.analysis.simulation.Settings;
import org.vsm.cli.Io;
import org.vsm.cli.QuietIo;
import org.vsm.cli.Samples;
import org.vsm.cli.command.Called;
import org.vsm.cli.explaining.ExplainableFigures;
import org.vsm.cli.explaining.FiguresOfFile;
import org.vsm.cli.explaining.FiguresOfFile.Asked;
import org.vsm.cli.model.ModelReader;
import org.vsm.cli.model.Origins;
import org.vsm.cli.streams.AskedSimulation;
import org.vsm.cli.streams.ExplainedFigure;
import org.vsm.cli.wording.Wording;

/** Every number that {@code vsm simulate} prints is explained by terms that make it, and stands in CSV as in JSON. */
class EverySimulatedFigureTest {

    private static final Settings SETTINGS = Settings.USUAL.withUnits(200).withReplications(3).withSeed(7);
    private static final String OVERLOADED = """
            value stream S {
                calendar 8 h per day, 5 days per week
                team Desk { people 1 }
                current state AsIs {
                    demand 100 per day
                    step Check { by Desk  process time 10 min }
                }
            }
            """;
    private static final String LANE = """
            value stream S {
                calendar 8 h per day, 5 days per week
                service level 85 % within 3 h
                type Plain 70 %
                type Hard 30 %
                team Desk { people 1 }
                team Back { people 1 }
                current state AsIs {
                    demand 40 per day
                    fifo Line max 3
                    step Check { by Desk  process time 8 min  wait time 30 min }
                    step Decide { by Back  process time exponential 9 min  wait time 2 h }
                }
            }
            """;

    @TempDir
    Path folder;

    private final Set<String> seen = new HashSet<>();

    private static String simulated(Path folder, String file, String mode, String format) {
        Called called = vsm(folder, "simulate", file, "--mode", mode, "--units", "200", "--replications", "3", "--seed", "7", "--format", format);
        assertEquals(0, called.exitCode(), called.err());
        return called.out();
    }

    private Map<String, Double> assertAllExplained(Path folder, String file, String mode) {
        FiguresOfFile figures = figures(folder, file);
        JsonObject json = JsonParser.parseString(simulated(folder, file, mode, "json")).getAsJsonObject();
        return assertAllExplained(figures, AskedSimulation.of(figures.oneState(), mode.equals("capacity"), SETTINGS), json);
    }

    private static FiguresOfFile figures(Path folder, String file) {
        Io io = QuietIo.in(folder);
        return new FiguresOfFile(file, new Asked(null, null, null, null, null), io.labels(), each -> new ModelReader(io).read(each), new Origins(io)::of);
    }

    private Map<String, Double> assertAllExplained(FiguresOfFile ofFile, AskedSimulation asked, JsonObject json) {
        ExplainableFigures figures = ofFile.simulated(asked, Execution.QUIET);
        Map<String, Double> paths = JsonPaths.of(json);
        paths.forEach((path, value) -> assertExplained(figures, "simulation." + path, value));
        return paths;
    }

    private void assertExplained(ExplainableFigures figures, String path, double value) {
        ExplainedFigure figure = figures.of(path).orElseThrow(() -> new AssertionError("not explained: " + path));
        ExplanationChecks.assertExplains(value, figure, path);
        assertEquals(path, figure.explanation().figure());
        if (seen.add(figure.explanation().name().kind())) {
            ExplanationChecks.assertValid(figure);
            ExplanationChecks.assertReadable(figure, figures.titles(Wording.in(Locale.GERMAN)), seen.size() % 2 == 0 ? Locale.ENGLISH : Locale.GERMAN);
        }
    }

    @ParameterizedTest
    @CsvSource({"incident-management.vsm,flow", "incident-management.vsm,capacity", "insurance-claim.vsm,flow", "service-request.vsm,flow",
            "service-request.vsm,capacity", "baugenehmigung.vsm,flow", "acme-stamping.vsm,flow", "purchase-types.vsm,flow"})
    void ofSamplesIsExplained(String sample, String mode) {
        assertTrue(assertAllExplained(Samples.FOLDER, sample, mode).size() > 15);
    }

    @Test
    void ofQueuesThatGrowIsExplained() throws IOException {
        Files.writeString(folder.resolve("a.vsm"), OVERLOADED);
        assertTrue(assertAllExplained(folder, "a.vsm", "capacity").containsKey("growth.queues.Desk.utilisation"));
    }

    @Test
    void ofLanesTypesAndServiceLevelsIsExplained() throws IOException {
        Files.writeString(folder.resolve("a.vsm"), LANE);
        assertTrue(assertAllExplained(folder, "a.vsm", "capacity").keySet().containsAll(Set.of("lanes.Line.full", "lanes.Line.max", "types.Hard.leadTime",
                "serviceLevels.1.reached", "waitChecks.Back.observed", "steps.Decide.observedWait")));
    }

    @ParameterizedTest
    @CsvSource({"incident-management.vsm,capacity", "service-request.vsm,flow", "baugenehmigung.vsm,flow"})
    void ofSamplesIsInCsv(String sample, String mode) {
        JsonObject json = JsonParser.parseString(simulated(Samples.FOLDER, sample, mode, "json")).getAsJsonObject();
        List<String> cells = simulated(Samples.FOLDER, sample, mode, "csv").lines().flatMap(line -> List.of(line.split(",", -1)).stream())
                .filter(cell -> cell.matches("-?[0-9.]+")).map(cell -> Double.valueOf(cell).toString()).toList();
        JsonPaths.of(json).forEach((path, value) -> assertTrue(cells.contains(value.toString()), () -> path + " is " + value));
    }

    /** t x s / root of n with the numbers of three replications. */
    @Test
    void theErrorIsStudentsTTimesTheDeviationThroughTheRootOfTheNumber() throws IOException {
        Files.writeString(folder.resolve("a.vsm"), LANE);
        String text = vsm(folder, "explain", "a.vsm", "simulation.leadTime.halfWidth", "--replications", "3", "--units", "200", "--lang", "en").out();
        assertTrue(text.contains("4.3027 (Student's t)"), text);
        assertTrue(text.contains("1.7321 (root"), text);
        assertTrue(text.contains("Replication 3"), text);
    }

    /** What only one mode tells is found without saying which. */
    @Test
    void theFigureTellsTheMode() throws IOException {
        Files.writeString(folder.resolve("a.vsm"), LANE);
        Called called = vsm(folder, "explain", "a.vsm", "simulation.teams.Desk.utilisation", "--replications", "2", "--units", "100", "--lang", "de");
        assertEquals(0, called.exitCode(), called.err());
        assertTrue(called.out().startsWith("Auslastung, simuliert · Desk"), called.out());
        Called wrong = vsm(folder, "explain", "a.vsm", "simulation.leadTime.p58", "--mode", "flow", "--replications", "2", "--units", "100", "--lang", "en");
        assertEquals(2, wrong.exitCode());
        assertTrue(wrong.err().contains("simulation.leadTime.p85") || wrong.err().contains("simulation.leadTime.p50"), wrong.err());
    }
}
