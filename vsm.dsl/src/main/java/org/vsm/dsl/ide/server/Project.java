package org.vsm.dsl.ide.server;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.build.IncrementalBuilder;
import org.eclipse.xtext.ide.server.ProjectManager;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.util.CancelIndicator;

/** The files that were read. Whatever changes takes all files along that build on it. */
final class Project extends ProjectManager {

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
