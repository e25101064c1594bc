package org.vsm.cli.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vsm.cli.Samples;
import org.vsm.cli.findings.FigureFindings;
import org.vsm.dsl.model.Block;
import org.vsm.dsl.model.Change;
import org.vsm.dsl.model.FlowElement;
import org.vsm.dsl.model.State;

/**
 * Whatever statements of a sample are marked, each refactoring that is offered leaves a text of which nothing new is said, and
 * which means what it meant.
 */
class RefactoredSamplesTest {

    private static final String SIDE_BY_SIDE = "Put these side by side";
    private static final int SOME = 8;
    private static final long SEED = 20261122;
    /** What is said of an improvement that nobody has looked after yet: that is why it is there. */
    private static final Set<String> OF_NEW_IMPROVEMENTS = Set.of("INFO improvement-without-owner", "INFO improvement-without-source",
            "INFO improvement-without-due", "INFO improvement-without-status");

    @TempDir
    static Path folder;

    private static Editor editor;

    @BeforeAll
    static void start() throws IOException {
        copy(Samples.FOLDER, folder);
        editor = Editor.in(folder);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(each).toString());
                Files.createDirectories(target.getParent());
                Files.copy(each, target);
            }
        }
    }

    @AfterAll
    static void stop() {
        editor.close();
    }

    static List<String> samples() {
        return Samples.names();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void someSelectionsKeepTheirMeaning(String sample) throws IOException {
        List<ITextRegion> all = selections(sample);
        Collections.shuffle(all, new Random(SEED));
        check(sample, all.subList(0, Math.min(SOME, all.size())));
    }

    @ParameterizedTest
    @MethodSource("samples")
    @Tag("thorough")
    void allSelectionsKeepTheirMeaning(String sample) throws IOException {
        check(sample, selections(sample));
    }

    /** All runs of statements that follow each other in a block or state, and the place before each. */
    private static List<ITextRegion> selections(String sample) throws IOException {
        List<ITextRegion> found = new ArrayList<>();
        for (TreeIterator<EObject> all = Meaning.read(folder, sample, Files.readString(folder.resolve(sample))).document().eAllContents(); all.hasNext();) {
            EObject each = all.next();
            if (each instanceof Block block) {
                runs(block.getElements(), found);
            } else if (each instanceof State state) {
                runs(state.getItems().stream().filter(item -> item instanceof FlowElement || item instanceof Change).toList(), found);
            }
        }
        return found;
    }

    private static void runs(List<? extends EObject> statements, List<ITextRegion> found) {
        List<ITextRegion> regions = statements.stream().map(each -> NodeModelUtils.findActualNodeFor(each).getTextRegion()).toList();
        for (int i = 0; i < regions.size(); i++) {
            found.add(new TextRegion(regions.get(i).getOffset(), 0));
            for (int k = i; k < regions.size(); k++) {
                found.add(regions.get(i).merge(regions.get(k)));
            }
        }
    }

    private static void check(String sample, List<ITextRegion> selections) throws IOException {
        String text = Files.readString(folder.resolve(sample));
        editor.openUnsaved(sample, text);
        editor.diagnostics(sample);
        Meaning before = Meaning.of(folder, sample, text);
        Set<String> tried = new TreeSet<>();
        for (ITextRegion each : selections) {
            Range range = new Text(text).range(each.getOffset(), each.getOffset() + each.getLength());
            for (CodeAction action : editor.ask().actions(sample, range)) {
                if (action.getKind().startsWith("refactor")) {
                    String after = editor.ask().done(sample, action);
                    if (tried.add(after)) {
                        assertMeansTheSame(action.getTitle(), before, Meaning.of(folder, sample, after), after);
                    }
                }
            }
        }
        editor.close(sample);
    }

    private static void assertMeansTheSame(String title, Meaning before, Meaning after, String text) {
        List<String> more = new ArrayList<>(after.diagnostics());
        before.diagnostics().forEach(more::remove);
        if (title.startsWith("Make an improvement")) {
            more.removeAll(OF_NEW_IMPROVEMENTS);
        } else if (title.startsWith(SIDE_BY_SIDE)) {
            more.removeIf(each -> FigureFindings.codes().contains(each.substring(each.indexOf(' ') + 1)));
        }
        assertEquals(List.of(), more, () -> title + "\n" + text);
        before.states().forEach((name, state) -> assertEquals(kept(title, state), kept(title, after.states().get(name)),
                () -> title + " changes " + name + "\n" + text));
        for (String added : after.states().keySet()) {
            assertTrue(before.states().containsKey(added) || title.startsWith("New future state from"), added);
        }
    }

    /**
     * What may not change: of steps that go side by side only how much work there is; where an element is new or has a new name,
     * all but what is said of single elements; else everything but what is said of stages. A state that is built from another
     * may have put something else between the two teams of a hand-off.
     */
    private static JsonObject kept(String title, JsonObject state) {
        JsonObject kept = state.deepCopy();
        kept.remove("byStage");
        kept.getAsJsonArray("elements").forEach(each -> each.getAsJsonObject().remove("stages"));
        if (title.startsWith(SIDE_BY_SIDE)) {
            kept.keySet().retainAll(Set.of("effort", "steps"));
        } else if (title.startsWith("Insert a hand-off") && !state.get("base").isJsonNull()) {
            kept.keySet().retainAll(Set.of("leadTime", "processTime", "waitTime", "effort"));
        } else if (title.startsWith("Give it a name") || title.startsWith("Insert a hand-off")) {
            kept.keySet().removeAll(Set.of("elements", "opportunities", "bottlenecks"));
        }
        return kept;
    }
}
