package org.vsm.analysis.simulation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.vsm.analysis.flow.Flow;
import org.vsm.analysis.reading.FlowReader;
import org.vsm.analysis.reading.Text;
import org.vsm.dsl.states.EffectiveStates;

/** The flows of all states in the samples, for tests. */
public final class SampleFlows {
    private static final int AT_LEAST = 34;

    /** A flow and the file that it comes from. */
    public record Sample(String file, Flow flow) {
        @Override
        public String toString() {
            return file + "#" + flow.name();
        }
    }

    private SampleFlows() {
    }

    /** All of them. */
    public static List<Sample> all() {
        try (Stream<Path> files = Files.list(Path.of("../samples"))) {
            List<Sample> samples = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".vsm")).sorted()
                    .map(name -> name.substring(0, name.length() - ".vsm".length())).flatMap(SampleFlows::of).toList();
            assertTrue(samples.size() >= AT_LEAST, () -> "only " + samples.size() + " states found");
            return samples;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Sample> of(String file) {
        return Text.sample(file).states().map(state -> new Sample(file, FlowReader.read(EffectiveStates.of(state))));
    }
}
