package org.vsm.dsl.ide.server;

import com.google.inject.AbstractModule;
import com.google.inject.Module;
import java.util.List;
import java.util.concurrent.ExecutorService;
import org.eclipse.xtext.ide.server.DefaultProjectDescriptionFactory;
import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;
import org.eclipse.xtext.ide.server.IMultiRootWorkspaceConfigFactory;
import org.eclipse.xtext.ide.server.IProjectDescriptionFactory;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.ide.server.ProjectManager;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.ide.server.concurrent.IRequestManager;
import org.eclipse.xtext.ide.server.concurrent.RequestManager;
import org.eclipse.xtext.resource.IContainer;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.containers.ProjectDescriptionBasedContainerManager;
import org.vsm.dsl.imports.ImportBoundary;

/** Puts the server together: Xtext's, with one language, one project, and texts that forgive wrong places. */
final class VsmServerModule extends AbstractModule {

    private final List<Module> facts;
    private final ILanguageServerShutdownAndExitHandler end;
    private final ImportBoundary boundary;

    /** @param boundary how far imports reach */
    VsmServerModule(List<Module> facts, ILanguageServerShutdownAndExitHandler end, ImportBoundary boundary) {
        this.facts = facts;
        this.end = end;
        this.boundary = boundary;
    }

    @Override
    protected void configure() {
        bind(LanguageServerImpl.class).to(VsmLanguageServer.class);
        bind(ILanguageServerShutdownAndExitHandler.class).toInstance(end);
        bind(ExecutorService.class).toInstance(RequestThreads.create("request"));
        bind(IRequestManager.class).to(RequestManager.class);
        bind(IResourceServiceProvider.Registry.class).toInstance(new OneLanguage(facts));
        bind(IMultiRootWorkspaceConfigFactory.class).toInstance(folders -> new OneProject());
        bind(IProjectDescriptionFactory.class).to(DefaultProjectDescriptionFactory.class);
        bind(IContainer.Manager.class).to(ProjectDescriptionBasedContainerManager.class);
        bind(WorkspaceManager.class).to(Workspace.class);
        bind(ImportBoundary.class).toInstance(boundary);
        bind(ProjectManager.class).to(Project.class);
    }
}
