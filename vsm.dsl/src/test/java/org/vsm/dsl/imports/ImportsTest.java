package org.vsm.dsl.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.vsm.dsl.testing.Models;

/** Imports of files on disk. */
class ImportsTest {

    private static final String TO_BE = "import \"stream.vsm\"\nfuture state ToBe of S from AsIs { change Prüfung { PT 1 min } }";

    @TempDir
    Path folder;

    @Test
    void textsAreReadAsUtf8WhateverTheMachinePrefers() throws IOException {
        Files.writeString(folder.resolve("stream.vsm"), "value stream S { current state AsIs { step Prüfung } }");
        assertEquals(List.of(), errors(TO_BE));
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsAreFine() throws IOException {
        Files.writeString(folder.resolve("stream.vsm"), "\uFEFFvalue stream S {\r\n current state AsIs { step Prüfung }\r\n}\r\n");
        assertEquals(List.of(), errors(TO_BE));
    }

    @Test
    void otherEncodingsAreRefused() throws IOException {
        Files.write(folder.resolve("stream.vsm"),
                "value stream S { current state AsIs { step Prüfung } }".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("import-refused `stream.vsm` cannot be imported: it is not a text in UTF-8.", errors(TO_BE).get(0));
    }

    @Test
    void whatIsNestedTooDeepIsRefusedBeforeItIsParsed() throws IOException {
        Files.writeString(folder.resolve("stream.vsm"), "value stream S " + "{".repeat(100_000));
        assertEquals("import-refused `stream.vsm` cannot be imported: its braces are nested deeper than anybody can read.", errors(TO_BE).get(0));
    }

    @Test
    void aMissingFileIsToldAtTheImport() throws IOException {
        assertEquals("import-refused `stream.vsm` cannot be imported: there is no such file.", errors(TO_BE).get(0));
    }

    @Test
    void filesThatImportEachOtherAreReadOnce() throws IOException {
        Files.writeString(folder.resolve("stream.vsm"),
                "import \"main.vsm\"\nvalue stream S { current state AsIs { step Prüfung by Desk } }");
        assertEquals(List.of(), errors(TO_BE.replace("future", "team Desk\nfuture")));
    }

    @Test
    void importsDoNotLeaveAFolderThatIsTheirBoundary() throws IOException {
        String outside = "import-refused `../stream.vsm` cannot be imported: it is outside of the folder that is open here.";
        Path inner = Files.createDirectory(folder.resolve("inner"));
        String main = TO_BE.replace("stream.vsm", "../stream.vsm");
        assertEquals(outside, errors(main, inner, new ImportBoundary(inner)).get(0), "whether it is there or not");
        Files.writeString(folder.resolve("stream.vsm"), "value stream S { current state AsIs { step Prüfung } }");
        assertEquals(outside, errors(main, inner, new ImportBoundary(inner)).get(0));
        assertEquals(List.of(), errors(main, inner, new ImportBoundary(folder)));
        assertEquals(List.of(), errors(main, inner, ImportBoundary.NONE));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linksDoNotLeadOverTheBoundary() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Files.writeString(folder.resolve("stream.vsm"), "value stream S { current state AsIs { step Prüfung } }");
        Files.createSymbolicLink(inner.resolve("stream.vsm"), folder.resolve("stream.vsm"));
        assertEquals("import-refused `stream.vsm` cannot be imported: it is outside of the folder that is open here.",
                errors(TO_BE, inner, new ImportBoundary(inner)).get(0));
    }

    private List<String> errors(String main) throws IOException {
        return errors(main, folder, ImportBoundary.NONE);
    }

    private static List<String> errors(String main, Path folder, ImportBoundary boundary) throws IOException {
        Path file = Files.writeString(folder.resolve("main.vsm"), main);
        XtextResourceSet resources = Models.instance(XtextResourceSet.class);
        boundary.holdFor(resources);
        Resource resource = resources.getResource(URI.createFileURI(file.toString()), true);
        return Models.instance(IResourceValidator.class).validate(resource, CheckMode.ALL, CancelIndicator.NullImpl).stream()
                .filter(each -> each.getSeverity() == Severity.ERROR).sorted(Comparator.comparing(Issue::getOffset))
                .map(each -> each.getCode() + " " + each.getMessage()).toList();
    }
}
