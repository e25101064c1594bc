package org.vsm.cli.model;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.ILocationInFileProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;
import org.vsm.cli.Labels;
import org.vsm.cli.model.Diagnostic.RelatedPlace;
import org.vsm.dsl.validation.RelatedIssue;

/** Turns what explains a diagnostic into file, line and words. It may stand in a file that the model imports. */
public final class RelatedPlaces {

    private final XtextResource resource;
    private final Function<Path, String> display;
    private final Labels labels;
    private final Map<URI, SourceText> texts = new HashMap<>();

    /**
     * @param resource of the model, its imports beside it
     * @param display  how the path of a file is printed
     * @param labels   the language of the words
     */
    public RelatedPlaces(XtextResource resource, Function<Path, String> display, Labels labels) {
        this.resource = resource;
        this.display = display;
        this.labels = labels;
    }

    /** A place that a rule of the language names. */
    RelatedPlace of(RelatedIssue.RelatedPlace place) {
        return of(place.file(), place.offset(), place.length(), place.message());
    }

    /** An object of the text that a rule of the analysis names; the place is its name, else the start of it. */
    public RelatedPlace of(EObject object) {
        ITextRegion region = resource.getResourceServiceProvider().get(ILocationInFileProvider.class).getSignificantTextRegion(object);
        return of(object.eResource().getURI(), region.getOffset(), region.getLength(), labels.text("related"));
    }

    private RelatedPlace of(URI file, int offset, int length, String message) {
        SourceText text = texts.computeIfAbsent(file, this::read);
        Place place = text.place(offset, length);
        return new RelatedPlace(text.name(), place, text.line(place.line()), message);
    }

    private SourceText read(URI file) {
        XtextResource holder = (XtextResource) resource.getResourceSet().getResource(file, true);
        String name = file.isFile() ? display.apply(Path.of(file.toFileString())) : file.lastSegment();
        return new SourceText(name, NodeModelUtils.getNode(holder.getContents().get(0)).getRootNode().getText());
    }
}
