package org.vsm.dsl.states;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.junit.jupiter.api.Test;
import org.vsm.dsl.model.State;
import org.vsm.dsl.testing.Models;
import org.vsm.dsl.testing.StatePrinter;

/** Effective states of all samples. */
class SamplesStatesTest {

    private static final int AT_LEAST = 15;

    @Test
    void everyStateCanBeBuiltRefersOnlyToItselfAndLeavesTheTextAlone() throws IOException {
        int states = 0;
        for (Path sample : samples()) {
            Resource resource = Models.instance(XtextResourceSet.class)
                    .getResource(URI.createFileURI(sample.toAbsolutePath().normalize().toString()), true);
            EcoreUtil.resolveAll(resource);
            EObject before = EcoreUtil.copy(resource.getContents().get(0));
            for (State each : statesIn(resource)) {
                EffectiveState state = EffectiveStates.of(each);
                assertEquals("", StateText.issues(state), sample + " " + each.getName());
                assertFalse(StatePrinter.print(state).contains("!"), () -> sample + " " + StatePrinter.print(state));
                states++;
            }
            assertTrue(EcoreUtil.equals(before, resource.getContents().get(0)), sample.toString());
        }
        assertTrue(states >= AT_LEAST, "states: " + states);
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../samples"))) {
            return files.filter(each -> each.toString().endsWith(".vsm")).sorted().toList();
        }
    }

    private static List<State> statesIn(Resource resource) {
        List<State> states = new ArrayList<>();
        resource.getAllContents().forEachRemaining(each -> {
            if (each instanceof State state) {
                states.add(state);
            }
        });
        return states;
    }
}
