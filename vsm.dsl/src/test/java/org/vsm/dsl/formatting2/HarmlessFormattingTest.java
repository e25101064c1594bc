package org.vsm.dsl.formatting2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Models;

/** Whatever the layout of a text was: its words and comments are the same afterwards, and formatting again changes nothing. */
class HarmlessFormattingTest {

    private static final int AT_LEAST = 10;
    private static final String[] GAPS = {" ", "  ", "\t", "\n", "\n\n", "\n\n\n", "\n    ", " \n \n  "};

    @Test
    void samplesAreFormattedAlready() throws IOException {
        for (Path sample : samples()) {
            String text = Files.readString(sample);
            assertEquals(text, formatted(parse(text)), sample.toString());
        }
    }

    @Test
    void samplesInAnyLayout() throws IOException {
        shuffle(2);
    }

    @Test
    @Tag("thorough")
    void samplesInManyLayouts() throws IOException {
        shuffle(100);
    }

    private static void shuffle(int times) throws IOException {
        for (Path sample : samples()) {
            XtextResource original = parse(Files.readString(sample));
            for (int seed = 0; seed < times; seed++) {
                String shuffled = shuffled(original, new Random(seed));
                XtextResource resource = parse(shuffled);
                String formatted = formatted(resource);
                XtextResource again = parse(formatted);
                assertEquals(visible(original), visible(again), () -> sample + " in the layout of\n" + shuffled);
                assertEquals(formatted, formatted(again), () -> sample + " twice in the layout of\n" + shuffled);
            }
        }
    }

    /** The same words with other blanks and line ends between them. */
    private static String shuffled(XtextResource resource, Random random) {
        StringBuilder text = new StringBuilder();
        for (ILeafNode leaf : resource.getParseResult().getRootNode().getLeafNodes()) {
            boolean blank = leaf.isHidden() && leaf.getText().isBlank();
            text.append(blank ? GAPS[random.nextInt(GAPS.length)] : leaf.getText());
        }
        return text.toString();
    }

    private static List<String> visible(XtextResource resource) {
        List<String> words = new ArrayList<>();
        for (ILeafNode leaf : resource.getParseResult().getRootNode().getLeafNodes()) {
            if (!leaf.getText().isBlank()) {
                words.add(leaf.getText().strip());
            }
        }
        return words;
    }

    private static XtextResource parse(String text) {
        XtextResource resource = (XtextResource) Models.parse(text).eResource();
        assertFalse(resource.getParseResult().hasSyntaxErrors(), text);
        return resource;
    }

    private static String formatted(XtextResource resource) {
        return new VsmFormatter().format(resource);
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../samples"))) {
            List<Path> samples = files.filter(file -> file.toString().endsWith(".vsm")).sorted().toList();
            assertTrue(samples.size() >= AT_LEAST, "samples found: " + samples.size());
            return samples;
        }
    }
}
