package org.vsm.cli.explained;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vsm.cli.command.Called.vsm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vsm.analysis.simulation.Execution;
import org.vsm.analysis.simulation.Settings;
import org.vsm.analysis.simulation.study.SweepParameter;
import org.vsm.cli.Io;
import org.vsm.cli.QuietIo;
import org.vsm.cli.Samples;
import org.vsm.cli.command.Called;
import org.vsm.cli.explaining.ExplainableFigures;
import org.vsm.cli.explaining.FiguresOfFile;
import org.vsm.cli.explaining.FiguresOfFile.Asked;
import org.vsm.cli.model.LoadedModel;
import org.vsm.cli.model.ModelReader;
import org.vsm.cli.model.Origins;
import org.vsm.cli.streams.AskedSimulation;
import org.vsm.cli.streams.AskedSimulation.Varied;
import org.vsm.cli.streams.ComparisonSelection;
import org.vsm.cli.streams.ExplainedFigure;
import org.vsm.cli.wording.Wording;

/** Every number that {@code vsm simulate} prints of a comparison, a sweep or a calibration is explained by terms that make it. */
class EveryStudiedFigureTest {

    private static final Settings SETTINGS = Settings.USUAL.withUnits(200).withReplications(3).withSeed(7);
    private static final List<String> OPTIONS = List.of("--units", "200", "--replications", "3", "--seed", "7");
    private static final Io NOWHERE = QuietIo.in(Samples.FOLDER);

    private static final String OVERLOADED = """
            value stream S {
                calendar 8 h per day, 5 days per week
                team Desk { people 1 }
                current state AsIs {
                    demand 100 per day
                    step Check { by Desk  process time 10 min  wait time 30 min }
                }
                future state ToBe from AsIs {
                    change Check { process time 4 min }
                }
            }
            """;

    private final Set<String> seen = new HashSet<>();

    private static Called called(String verb, String file, String... more) {
        List<String> arguments = new ArrayList<>(List.of(verb, file));
        arguments.addAll(List.of(more));
        arguments.addAll(OPTIONS);
        Called called = vsm(Samples.FOLDER, arguments.toArray(String[]::new));
        assertEquals(0, called.exitCode(), called.err());
        return called;
    }

    private static FiguresOfFile figures(String file) {
        return new FiguresOfFile(file, new Asked(null, null, null, null, null), NOWHERE.labels(), EveryStudiedFigureTest::model, new Origins(NOWHERE)::of);
    }

    private static LoadedModel model(String file) {
        return new ModelReader(NOWHERE).read(file);
    }

    private Set<String> assertAllExplained(String file, AskedSimulation asked, String... options) {
        String json = called("simulate", file, options).out();
        ExplainableFigures figures = figures(file).simulated(asked, Execution.QUIET);
        Map<String, Double> paths = JsonPaths.of(JsonParser.parseString(json).getAsJsonObject());
        paths.forEach((path, value) -> assertExplained(figures, "simulation." + path, value));
        return paths.keySet();
    }

    private void assertExplained(ExplainableFigures figures, String path, double value) {
        ExplainedFigure figure = figures.of(path).orElseThrow(() -> new AssertionError("not explained: " + path));
        ExplanationChecks.assertExplains(value, figure, path);
        assertEquals(path, figure.explanation().figure());
        if (seen.add(figure.explanation().name().kind())) {
            ExplanationChecks.assertValid(figure);
            for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
                ExplanationChecks.assertReadable(figure, figures.titles(Wording.in(language)), language);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"incident-management.vsm,ToBe,flow", "incident-management.vsm,ToBe,capacity", "service-request.vsm,Pull,flow", "baugenehmigung.vsm,Soll,flow"})
    void ofComparisonsIsExplained(String sample, String later, String mode) {
        ComparisonSelection selection = new ComparisonSelection(EveryStudiedFigureTest::model, NOWHERE.labels(), null);
        var compared = selection.of(List.of(sample), null, List.of(later));
        AskedSimulation asked = new AskedSimulation(compared.from(), compared, true, null, false, mode.equals("capacity"), SETTINGS);
        Set<String> paths = assertAllExplained(sample, asked, "--compare", later, "--each", "--mode", mode, "--format", "json");
        assertTrue(paths.containsAll(Set.of("leadTime.mean", "comparison.mean", "comparison.p95HalfWidth", "comparison.result.leadTime.mean")), paths::toString);
    }

    @ParameterizedTest
    @CsvSource({"demand,demand=60%..110% by 10%", "people,people ServiceDesk=6..9", "available,available ServiceDesk=60%..100% by 20%"})
    void ofSweepsIsExplained(String what, String option) {
        SweepParameter parameter = what.equals("demand") ? new SweepParameter.Demand()
                : what.equals("people") ? new SweepParameter.People("ServiceDesk") : new SweepParameter.Availability("ServiceDesk");
        List<Double> values = what.equals("demand") ? List.of(0.6, 0.7, 0.8, 0.9, 1.0, 1.1) : what.equals("people") ? List.of(6.0, 7.0, 8.0, 9.0) : List.of(0.6, 0.8, 1.0);
        FiguresOfFile figures = figures("incident-management.vsm");
        AskedSimulation asked = new AskedSimulation(figures.oneState(), null, false, new Varied(parameter, values), false, false, SETTINGS);
        Set<String> paths = assertAllExplained("incident-management.vsm", asked, "--sweep", option, "--format", "json");
        assertTrue(paths.containsAll(Set.of("sweep.points.1.value", "sweep.points.3.value", "sweep.points.2.result.wip")), paths::toString);
    }

    @ParameterizedTest
    @CsvSource({"incident-management.vsm", "service-request.vsm"})
    void ofCalibrationsIsExplained(String sample) {
        FiguresOfFile figures = figures(sample);
        AskedSimulation asked = new AskedSimulation(figures.oneState(), null, false, null, true, false, SETTINGS);
        Set<String> paths = assertAllExplained(sample, asked, "--calibrate", "--format", "json");
        assertTrue(paths.stream().anyMatch(path -> path.matches("calibration.teams.+found")), paths::toString);
    }

    private static String explained(String path, String... options) {
        List<String> arguments = new ArrayList<>(List.of(path, "--lang", "en"));
        arguments.addAll(List.of(options));
        return called("explain", "incident-management.vsm", arguments.toArray(String[]::new)).out();
    }

    /** After less before, each pair of runs, the error and what it means. */
    @Test
    void aChangeIsToldInPairsWithItsVerdict() {
        String text = explained("simulation.comparison.mean", "--compare", "ToBe");
        for (String part : List.of("After · Mean lead time", "Before · Mean lead time", "Replication 3", " − ", "Student's t",
                "Verdict (the 95 % interval is wholly below 0) · better", "95 % interval of the change: from")) {
            assertTrue(text.contains(part), () -> part + " is not in " + text);
        }
    }

    /** The wait of the text, as often as it was passed, with its line; and how little time must be left for it to arise. */
    @Test
    void observedWaitsAndMissingTimeAreToldByTheirTerms() {
        String observed = explained("simulation.waitChecks.ServiceDesk.observed");
        assertTrue(observed.contains("passes for every start of the work × 20 min wait"), observed);
        assertTrue(observed.contains("wait time 20 min"), observed);
        String busy = explained("simulation.waitChecks.ServiceDesk.busyElsewhere");
        assertTrue(busy.contains("The stated time") && busy.contains("Time left") && busy.contains("congestion"), busy);
    }

    /** The text says how many people there are; the sweep has other ones, and none of the lines. */
    @Test
    void aVariedFigureDoesNotCiteTheLineOfAnotherNumber() {
        String swept = explained("simulation.sweep.points.1.result.teams.ServiceDesk.utilisation", "--sweep", "people ServiceDesk=6..8");
        assertTrue(swept.contains("People in the team"), swept);
        assertTrue(!swept.contains("people 8"), swept);
    }

    @Test
    void whatIsMisspeltOrLacksItsOptionIsAnswered() {
        Called lacking = vsm(Samples.FOLDER, "explain", "incident-management.vsm", "simulation.comparison.mean", "--units", "100", "--lang", "en");
        assertEquals(2, lacking.exitCode());
        assertTrue(lacking.err().contains("--compare"), lacking.err());
        Called misspelt = vsm(Samples.FOLDER, "explain", "incident-management.vsm", "simulation.comparison.meen", "--compare", "ToBe", "--units", "100",
                "--replications", "2", "--lang", "de");
        assertEquals(2, misspelt.exitCode());
        assertTrue(misspelt.err().contains("simulation.comparison.mean"), misspelt.err());
    }

    @Test
    void aListOfFiguresHasThoseThatAnOptionAsksFor() {
        String list = called("explain", "incident-management.vsm", "--compare", "ToBe", "--each", "--lang", "en").out();
        assertTrue(list.contains("simulation.comparison.meanHalfWidth"), list);
        assertTrue(list.contains("simulation.comparison.improvements.NAME.mean"), list);
    }

    /** Where the earlier state does not keep up there is no change, but a verdict. */
    @Test
    void onlyTheLaterStateKeepsUp(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.vsm"), OVERLOADED);
        List<String> options = List.of("--compare", "ToBe", "--mode", "capacity", "--units", "300", "--replications", "3", "--lang", "en");
        String verdict = of(folder, "simulation.comparison.verdict", options);
        assertTrue(verdict.contains("Verdict (only the later state keeps up)") && verdict.contains("better"), verdict);
        assertTrue(verdict.contains("Before · Growth of the units"), verdict);
        String change = of(folder, "simulation.comparison.mean", options);
        assertTrue(change.contains("There is no lead time in one of the two simulations"), change);
        assertTrue(verdict.lines().noneMatch(line -> line.strip().equals("s")), () -> "growth is no time: " + verdict);
        String proof = of(folder, "simulation.comparison.unitsPerGroup", options);
        assertTrue(proof.contains("Either there is no lead time in one of the two simulations"), proof);
        String error = of(folder, "simulation.comparison.meanHalfWidth", options);
        assertTrue(error.contains("Either the figure itself is unknown, or it was observed in one replication only"), error);
    }

    /** Its terms are times, but it is none. */
    @Test
    void aVerdictIsAWord() {
        String text = explained("simulation.comparison.verdict", "--compare", "ToBe");
        assertTrue(text.contains("Verdict (the 95 % interval is wholly below 0) = better\n"), text);
        assertTrue(called("explain", "incident-management.vsm", "simulation.comparison.verdict", "--compare", "ToBe", "--format", "json").out()
                .contains("\"value\": null"));
    }

    /** How many people there are is a number, how far a line bends a share of it. */
    @Test
    void whereTheLeadTimeTurnsIsToldWithTheBendInPercent(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.vsm"), OVERLOADED.replace("demand 100", "demand 42"));
        String knee = of(folder, "simulation.sweep.knee", List.of("--sweep", "people Desk=1..4", "--units", "500", "--replications", "3", "--lang", "en"))
                .replaceAll("\\s+", " ");
        assertTrue(knee.contains("Where the lead time turns = 2 "), knee);
        assertTrue(knee.contains("fewer people or less of their time, the lead time rises faster"), knee);
        assertTrue(knee.matches(".*as a share of its height (─+ )*People in the team · Desk, value 1 .*? 0 % .*"), knee);
    }

    /** With one improvement alone, a state is another one than with all. */
    @Test
    void figuresOfOneImprovementSayOfWhichStateTheyAre() {
        String path = "simulation.comparison.improvements.AutoTriage.";
        String[] options = {"--compare", "ToBe", "--each"};
        assertTrue(explained(path + "result.leadTime.mean", options).startsWith(
                "Mean lead time, simulated · Incident management · Observed in May, with Classify automatically alone\n"));
        assertTrue(explained(path + "before.leadTime.mean", options).startsWith("Mean lead time, simulated · Incident management · Observed in May\n"));
        String change = explained(path + "mean", options).replaceAll("\\s+", " ");
        assertTrue(change.contains("Incident management · Observed in May → Observed in May, with Classify automatically alone"), change);
    }

    /** Asked for by themselves, capacity and load are those of the state as it is written. */
    @ParameterizedTest
    @CsvSource({"sweep.points.2,--sweep,people Desk=1..3", "calibration,--calibrate,"})
    void whatAChangedStateIsMadeOfIsToldAtOnce(String path, String option, String value, @TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.vsm"), OVERLOADED.replace("demand 100", "demand 30"));
        List<String> options = new ArrayList<>(List.of(option));
        options.addAll(value == null ? List.of() : List.of(value));
        options.addAll(List.of("--units", "300", "--replications", "3", "--lang", "en"));
        String text = of(folder, "simulation." + path + ".result.teams.Desk.utilisation", options);
        assertTrue(!text.contains("come about in turn"), text);
        assertTrue(text.contains("\nCapacity per day · Desk\n") && text.contains("\nWork per day · Desk\n"), text);
    }

    @Test
    void whatIsNotAmongTheFiguresOfAStudyIsAnsweredWithTheReason(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.vsm"), OVERLOADED);
        Called found = vsm(folder, "explain", "a.vsm", "simulation.calibration.teams.Desk.found", "--calibrate", "--units", "100", "--lang", "en");
        assertEquals(1, found.exitCode());
        assertTrue(found.err().contains("is unknown. More comes than can be done, even if everybody had all of his time"), found.err());
        Called plain = vsm(folder, "explain", "a.vsm", "simulation.wip", "--calibrate", "--units", "100", "--lang", "de");
        assertEquals(2, plain.exitCode());
        assertTrue(plain.err().contains("simulation.wip gibt es nur ohne --calibrate"), plain.err());
        Called misspelt = vsm(folder, "explain", "a.vsm", "simulation.wiip", "--calibrate", "--units", "100", "--lang", "en");
        assertTrue(misspelt.err().contains("is no figure"), misspelt.err());
    }

    private static String of(Path folder, String figure, List<String> options) {
        List<String> arguments = new ArrayList<>(List.of("explain", "a.vsm", figure));
        arguments.addAll(options);
        Called called = vsm(folder, arguments.toArray(String[]::new));
        assertEquals(0, called.exitCode(), called.err());
        return called.out();
    }

    @Test
    void withoutDemandTheListSaysWhatIsMissing(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.vsm"), OVERLOADED.replace("demand 100 per day", ""));
        Called called = vsm(folder, "explain", "a.vsm", "--calibrate", "--lang", "en");
        assertEquals(1, called.exitCode(), called.err());
        assertTrue(called.err().contains("demand"), called.err());
    }
}
