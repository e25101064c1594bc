package org.vsm.dsl.ide.server;

import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.workspace.IProjectConfig;
import org.eclipse.xtext.workspace.ISourceFolder;
import org.eclipse.xtext.workspace.IWorkspaceConfig;

/**
 * All files, wherever they are, are one project: what a file sees is what it imports, and a file that is opened by itself
 * is as good as one of a folder. The project names no folders, so that nothing is read before somebody asks for it.
 */
final class OneProject implements IProjectConfig, IWorkspaceConfig {

    static final String NAME = "vsm";

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public URI getPath() {
        return URI.createURI("file:///");
    }

    @Override
    public Set<ISourceFolder> getSourceFolders() {
        return Set.of();
    }

    @Override
    public ISourceFolder findSourceFolderContaining(URI member) {
        return null;
    }

    @Override
    public IWorkspaceConfig getWorkspaceConfig() {
        return this;
    }

    @Override
    public Set<IProjectConfig> getProjects() {
        return Set.of(this);
    }

    @Override
    public IProjectConfig findProjectContaining(URI member) {
        return this;
    }

    @Override
    public IProjectConfig findProjectByName(String name) {
        return NAME.equals(name) ? this : null;
    }
}
