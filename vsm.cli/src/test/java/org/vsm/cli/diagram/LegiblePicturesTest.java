package org.vsm.cli.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vsm.cli.command.Called.vsm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vsm.cli.Samples;
import org.vsm.cli.command.Called;

/** Every sample in every view and language, and hostile models, are legible pictures. */
class LegiblePicturesTest {

    /** Arguments of {@code vsm diagram} that choose a view: a new view is one more line. */
    private static final List<List<String>> VIEWS = List.of(
            List.of("--view", "map"),
            List.of("--view", "lanes"));

    private static final List<String> COMPARED = List.of("--view", "compare");

    private static final List<String> LANGUAGES = List.of("en", "de");

    @TempDir
    Path folder;

    static Stream<Arguments> samples() {
        return Samples.names().stream().flatMap(sample -> Samples.states(sample).stream().map(state -> Arguments.of(sample, state)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void samplesAreLegible(String sample, String state) {
        for (List<String> view : VIEWS) {
            for (String language : LANGUAGES) {
                String svg = drawn(Samples.FOLDER, sample, view, "--lang", language, "--state", state);
                Legibility.assertLegible(svg);
                Legibility.assertFlashesStandFree(svg);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void samplesInNarrowRowsAreLegible(String sample, String state) {
        for (List<String> view : VIEWS) {
            Legibility.assertLegible(drawn(Samples.FOLDER, sample, view, "--width", "900", "--state", state));
        }
    }

    static Stream<String> comparedSamples() {
        return Samples.names().stream().filter(sample -> Samples.states(sample).size() > 1 || sample.endsWith("-future.vsm"));
    }

    @ParameterizedTest
    @MethodSource("comparedSamples")
    void comparisonsOfSamplesAreLegible(String sample) {
        for (String language : LANGUAGES) {
            Legibility.assertLegible(drawn(Samples.FOLDER, sample, COMPARED, "--lang", language));
        }
        Legibility.assertLegible(drawn(Samples.FOLDER, sample, COMPARED, "--width", "900"));
    }

    static Stream<Arguments> hostileTitles() {
        return Stream.of(
                Arguments.of("eighty characters", "Check whether the application is complete, correct and signed by all who must do"),
                Arguments.of("one long word", "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"),
                Arguments.of("capitals", "WWWWWWWWWW MMMMMMMMMM WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW"),
                Arguments.of("chinese", "检查申请是否完整、正确并由所有人签署然后转交给下一个部门进行进一步处理和批准"),
                Arguments.of("umlauts", "Übermäßig große Äpfel prüfen, Öl nachfüllen, Grüße übermitteln"),
                Arguments.of("emoji", "😀👩‍💻🚀 Log 🧾 ticket 🇩🇪 👨‍👩‍👧‍👦 done ✅✅✅✅✅✅✅✅✅✅"),
                Arguments.of("right to left", "תיעוד פנייה במערכת השירות ובדיקה שכל הפרטים נמצאים"),
                Arguments.of("arabic", "تسجيل التذكرة في نظام الخدمة والتحقق من اكتمال جميع البيانات"),
                Arguments.of("empty", ""),
                Arguments.of("blank", "   "),
                Arguments.of("line breaks", "first\\nsecond\\r\\nthird\\tfourth"),
                Arguments.of("one letter", "i"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileTitles")
    void hostileTitlesAreLegible(String kind, String title) throws IOException {
        assertModelIsLegible("""
                value stream S "%1$s" { unit "%1$s" owner "%1$s" starts "%1$s" ends "%1$s"
                  customer C "%1$s" demands 30 per day  supplier D "%1$s"  control E "%1$s"
                  team T "%1$s"  team U "%1$s"
                  current state A "%1$s" {
                    stage St "%1$s" {
                      step X "%1$s" by T and U { PT 1 min  CT 1 min  %%C&A ?  problem "%1$s"  waste waiting "%1$s"
                        rework 10 %% to X "%1$s" { wait W0 "%1$s" 1 h } }
                      inventory I "%1$s" 12345
                      handoff H to U via "%1$s"
                    }
                    either 50 %% O "%1$s" { wait W "%1$s" 1 h  step Y "%1$s" by U { PT 2 .. 5 min  rework 5 %% to X "%1$s" } } otherwise P "%1$s" { }
                    parallel { delay F "%1$s" 1 h } and { step Z "%1$s" { PT ? "%1$s" } }
                    delivery "%1$s"
                    step After "%1$s" { PT 1 h }
                    information from C to E "%1$s" electronic every 1 month
                    information from E to X "%1$s" manual
                    information from E to Z "%1$s"
                    feedback from After to X "%1$s"
                    shipment from D to X "%1$s" every 2 days }
                  future state B "%1$s" from A {
                    improvement M "%1$s" {
                      change X { PT 30 s  rework 5 %% to X }  change I to 12  change O to 60 %%  remove F
                      insert before X { step N "%1$s" by U { PT 3 min }  delay N2 "%1$s" 1 h }
                      replace Y with { step Y2 "%1$s" { PT 1 min  was Y } } } }
                  objective Ob "%1$s" { key result "%1$s" lead time falls by 15 %%  key result "%1$s" at least 4.2 measured 3.9 on 2026-09-30 } }
                """.formatted(title));
    }

    @Test
    void fortyOptionsAreLegible() throws IOException {
        String options = IntStream.range(0, 40).mapToObj(i -> "2 % O" + i + " \"Option number " + i + "\" { step S" + i + " { PT " + i + " min } }")
                .collect(Collectors.joining(" or "));
        assertModelIsLegible("value stream V { customer C demands 9 per day current state A { step First { PT 1 min } either " + options
                + " otherwise Rest { } step Last { PT 1 min rework 5 % to First \"wrong\" } information from C to S20 \"Order\" } }");
    }

    @Test
    void twelveBranchesAreLegible() throws IOException {
        String branches = IntStream.range(0, 12).mapToObj(i -> "{ step S" + i + " { PT " + i + " min rework 4 % to S" + i + " \"again\" } wait 1 h }")
                .collect(Collectors.joining(" and "));
        assertModelIsLegible("value stream V { control C current state A { step First { PT 1 min } parallel " + branches
                + " step Last { PT 1 min rework 5 % to First } information from C to S3 \"Plan\" information from C to S11 \"Plan\" } }");
    }

    @Test
    void reworkOverTheWholeLengthIsLegible() throws IOException {
        String steps = IntStream.range(0, 30).mapToObj(i -> "step S" + i + " \"Step number " + i + "\" { PT 5 min"
                + IntStream.range(0, i % 10 == 9 ? 3 : 0).mapToObj(j -> " rework 2 % to S" + j + " \"reason " + j + "\"").collect(Collectors.joining()) + " }")
                .collect(Collectors.joining("\n"));
        assertModelIsLegible("value stream V { customer C demands 9 per day current state A { " + steps
                + " step Last { PT 1 min rework 5 % to S0 \"All over again\" { step Repair { PT 1 h } wait 2 h } } "
                + "information from C to S0 \"Order\" feedback from Last to S15 \"What went wrong\" } }");
    }

    @Test
    void manyInformationFlowsAreLegible() throws IOException {
        String steps = IntStream.range(0, 10).mapToObj(i -> "step S" + i + " { PT 5 min }").collect(Collectors.joining("\n"));
        String flows = IntStream.range(0, 30).mapToObj(i -> "information from " + (i % 3 == 0 ? "C" : i % 3 == 1 ? "M" : "S" + (i * 7 % 10)) + " to S"
                + (i * 3 % 10) + " \"Flow " + i + "\" electronic every " + (i + 1) + " days").filter(each -> !each.matches(".*from (S\\d) to \\1 .*"))
                .collect(Collectors.joining("\n"));
        assertModelIsLegible("value stream V { customer C demands 9 per day control M current state A { " + steps + flows + " } }");
    }

    private void assertModelIsLegible(String model) throws IOException {
        Files.writeString(folder.resolve("model.vsm"), model);
        for (List<String> view : VIEWS) {
            Legibility.assertLegible(drawn(folder, "model.vsm", view, "--lang", "de"));
            Legibility.assertLegible(drawn(folder, "model.vsm", view, "--width", "1000"));
            if (model.contains("future state B")) {
                Legibility.assertLegible(drawn(folder, "model.vsm", view, "--lang", "en", "--state", "B"));
            }
        }
        if (!model.contains("future state")) {
            String changed = model.substring(0, model.lastIndexOf('}')) + " future state Later from A { step Added { PT 1 min } } }";
            Files.writeString(folder.resolve("model.vsm"), changed);
        }
        for (String language : LANGUAGES) {
            Legibility.assertLegible(drawn(folder, "model.vsm", COMPARED, "--lang", language));
        }
    }

    private static String drawn(Path directory, String file, List<String> view, String... options) {
        List<String> arguments = new ArrayList<>(List.of("diagram", file, "-o", "-"));
        arguments.addAll(view);
        arguments.addAll(List.of(options));
        Called called = vsm(directory, arguments.toArray(String[]::new));
        assertEquals(0, called.exitCode(), called.err());
        return called.out();
    }
}
