package org.vsm.dsl.ide.server;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.build.IncrementalBuilder;
import org.eclipse.xtext.ide.server.ProjectManager;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.eclipse.xtext.util.CancelIndicator;
import org.vsm.dsl.imports.ImportBoundary;
import org.vsm.dsl.imports.Importers;

/** The files that were read. Whatever changes takes all files along that build on it. */
final class Project extends ProjectManager {

    @Inject
    private IResourceServiceProvider.Registry languages;

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

    /** A text that was never saved has a name without an ending; it is one of the language all the same. */
    @Override
    public XtextResourceSet createNewResourceSet(ResourceDescriptionsData descriptions) {
        XtextResourceSet files = super.createNewResourceSet(descriptions);
        IResourceFactory factory = languages.getResourceServiceProvider(OneLanguage.ANY).get(IResourceFactory.class);
        Map<String, Object> factories = files.getResourceFactoryRegistry().getExtensionToFactoryMap();
        factories.put(OneLanguage.EXTENSION, factory);
        factories.put(Resource.Factory.Registry.DEFAULT_EXTENSION, factory);
        return files;
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
