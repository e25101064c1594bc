package org.vsm.dsl.ide.server;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.build.IncrementalBuilder;
import org.eclipse.xtext.ide.server.ProjectManager;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.eclipse.xtext.util.CancelIndicator;
import org.vsm.dsl.imports.ImportBoundary;

/** The files that were read. Whatever changes takes all files along that build on it. */
final class Project extends ProjectManager {

    private final ImportBoundary boundary;

    @Inject
    Project(ImportBoundary boundary) {
        this.boundary = boundary;
    }

    @Override
    protected XtextResourceSet createFreshResourceSet(ResourceDescriptionsData index) {
        XtextResourceSet resources = super.createFreshResourceSet(index);
        boundary.holdFor(resources);
        return resources;
    }

    @Override
    public IncrementalBuilder.Result doBuild(List<URI> dirtyFiles, List<URI> deletedFiles,
            List<IResourceDescription.Delta> externalDeltas, CancelIndicator cancelIndicator) {
        Set<URI> changed = new LinkedHashSet<>(dirtyFiles);
        changed.addAll(deletedFiles);
        List<URI> dirty = new ArrayList<>(dirtyFiles);
        if (getResourceSet() != null) {
            dirty.addAll(new Importers(getResourceSet()).of(changed));
        }
        return super.doBuild(dirty, deletedFiles, externalDeltas, cancelIndicator);
    }
}
