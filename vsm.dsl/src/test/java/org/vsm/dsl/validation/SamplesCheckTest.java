package org.vsm.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.vsm.dsl.testing.Models;

class SamplesCheckTest {

    private static final int AT_LEAST = 10;

    @Test
    void noSampleHasErrorsOrWarnings() throws IOException {
        List<Path> samples;
        try (Stream<Path> files = Files.list(Path.of("../samples"))) {
            samples = files.filter(each -> each.toString().endsWith(".vsm")).sorted().toList();
        }
        assertTrue(samples.size() >= AT_LEAST, "samples found: " + samples.size());
        for (Path sample : samples) {
            URI uri = URI.createFileURI(sample.toAbsolutePath().normalize().toString());
            Resource resource = Models.instance(XtextResourceSet.class).getResource(uri, true);
            List<Issue> issues = Models.instance(IResourceValidator.class).validate(resource, CheckMode.ALL, CancelIndicator.NullImpl);
            assertEquals(List.of(), issues.stream().filter(each -> each.getSeverity() != Severity.INFO).toList(), sample.toString());
        }
    }
}
