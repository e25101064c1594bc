package org.vsm.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vsm.dsl.tests.VsmInjectorProvider;

@ExtendWith(InjectionExtension.class)
@InjectWith(VsmInjectorProvider.class)
class SamplesParseTest {

    private static final int AT_LEAST = 5;

    @Inject
    private Provider<XtextResourceSet> resourceSets;

    @Test
    void everySampleIsParsedAndLinkedWithoutErrors() throws IOException {
        List<Path> samples;
        try (Stream<Path> files = Files.list(Path.of("../samples"))) {
            samples = files.filter(each -> each.toString().endsWith(".vsm")).sorted().toList();
        }
        assertTrue(samples.size() >= AT_LEAST, "samples found: " + samples.size());
        for (Path sample : samples) {
            URI uri = URI.createFileURI(sample.toAbsolutePath().normalize().toString());
            Resource resource = resourceSets.get().getResource(uri, true);
            EcoreUtil.resolveAll(resource);
            assertEquals(List.of(), resource.getErrors(), sample.toString());
        }
    }
}
