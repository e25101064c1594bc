package org.vsm.cli.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.vsm.cli.CommandFailure;
import org.vsm.cli.ExitCode;
import org.vsm.cli.Io;
import org.vsm.cli.Labels;
import org.vsm.cli.model.Diagnostic.RelatedPlace;
import org.vsm.dsl.imports.ImportBoundary;
import org.vsm.dsl.model.Document;
import org.vsm.dsl.syntax.Nesting;
import org.vsm.dsl.validation.RelatedIssue;

/** Reads models: from a path on the command line to a model with all its diagnostics. */
public final class ModelReader {

    private static final String EXTENSION = ".vsm";

    private final Io io;
    private final Labels labels;
    private final ImportBoundary boundary;

    /** @param io where relative paths start, and the language of the messages */
    public ModelReader(Io io) {
        this(io, ImportBoundary.NONE);
    }

    private ModelReader(Io io, ImportBoundary boundary) {
        this.io = io;
        this.labels = io.labels();
        this.boundary = boundary;
    }

    /**
     * The same for texts of somebody who sees one folder only: imports do not leave it.
     *
     * @param folder that exists
     */
    public ModelReader within(Path folder) {
        return new ModelReader(io, new ImportBoundary(folder));
    }

    /**
     * Reads, links and checks a file.
     *
     * @param file as typed, relative to the working directory
     * @return the model, with errors or without
     * @throws CommandFailure where the file cannot be read or is no .vsm file
     */
    public LoadedModel read(String file) {
        Path path = io.resolve(file);
        String name = io.display(path);
        String text = new TextFile(labels).read(path, name);
        if (!name.endsWith(EXTENSION)) {
            throw new CommandFailure(ExitCode.INPUT_OUTPUT, labels.text("model.extension", name));
        }
        return read(path, name, text);
    }

    /**
     * Links and checks a text that stands, or shall stand, in a file.
     *
     * @param path absolute
     * @param name the path as it is printed
     */
    public LoadedModel read(Path path, String name, String text) {
        SourceText source = new SourceText(name, text);
        Optional<Diagnostic> refused = refusal(source);
        if (refused.isPresent()) {
            XtextResource nothing = load(path, "");
            return model(path, source, nothing, List.of(refused.get()));
        }
        XtextResource resource = load(path, source.text());
        return model(path, source, resource, diagnostics(resource, source));
    }

    /** What is not even given to the parser. */
    private Optional<Diagnostic> refusal(SourceText source) {
        if (source.text().isBlank()) {
            return Optional.of(error(source, 0, 0, "empty-file", "model.empty"));
        }
        OptionalInt tooDeep = Nesting.firstTooDeep(source.text());
        return tooDeep.isPresent()
                ? Optional.of(error(source, tooDeep.getAsInt(), 1, "deep-nesting", "model.nesting"))
                : Optional.empty();
    }

    private Diagnostic error(SourceText source, int offset, int length, String code, String key) {
        return new Diagnostic(source.name(), source.place(offset, length), Severity.ERROR, code,
                labels.text(key, Integer.toString(Nesting.LIMIT)), labels.text(key + ".hint"));
    }

    private static LoadedModel model(Path path, SourceText source, XtextResource resource, List<Diagnostic> diagnostics) {
        return new LoadedModel(path, source, (Document) resource.getContents().get(0), resource, diagnostics);
    }

    private XtextResource load(Path path, String text) {
        XtextResource resource = ModelLanguage.newResource(URI.createFileURI(path.toString()), io.locale());
        boundary.holdFor(resource.getResourceSet());
        try {
            resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                    Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return resource;
    }

    private List<Diagnostic> diagnostics(XtextResource resource, SourceText source) {
        RelatedPlaces places = new RelatedPlaces(resource, io::display, labels);
        IResourceValidator validator = resource.getResourceServiceProvider().getResourceValidator();
        return validator.validate(resource, CheckMode.ALL, CancelIndicator.NullImpl).stream()
                .map(issue -> diagnostic(issue, source, places))
                .distinct()
                .sorted(Diagnostic.BY_PLACE)
                .toList();
    }

    private static Diagnostic diagnostic(Issue issue, SourceText source, RelatedPlaces places) {
        Severity severity = switch (issue.getSeverity()) {
            case ERROR -> Severity.ERROR;
            case WARNING -> Severity.WARNING;
            default -> Severity.INFO;
        };
        int offset = issue.getOffset() == null ? 0 : issue.getOffset();
        int length = issue.getLength() == null ? 0 : issue.getLength();
        List<RelatedPlace> related = issue instanceof RelatedIssue explained ? explained.related().stream().map(places::of).toList() : List.of();
        return new Diagnostic(source.name(), source.place(offset, length), severity, issue.getCode(), issue.getMessage(), null, related);
    }
}
