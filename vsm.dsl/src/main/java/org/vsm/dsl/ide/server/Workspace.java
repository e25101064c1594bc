package org.vsm.dsl.ide.server;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.xtext.ide.server.BuildManager.Buildable;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.Pair;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.xbase.lib.Procedures.Procedure2;
import org.vsm.dsl.ide.text.OpenText;

/** The files that a client has opened, and those that they need. */
@Singleton
final class Workspace extends WorkspaceManager {

    @Inject
    private UriExtensions uris;

    private List<WorkspaceFolder> unreadFolders = List.of();
    private Procedure2<? super URI, ? super Iterable<Issue>> listener;

    /** Who is told what the rules find in a file; from {@code initialize} on. */
    void tell(Procedure2<? super URI, ? super Iterable<Issue>> issues) {
        this.listener = issues;
    }

    @Override
    public void initialize(URI folder, Procedure2<? super URI, ? super Iterable<Issue>> issues, CancelIndicator cancelled) {
        initialize(folder == null ? List.of() : List.of(new WorkspaceFolder(folder.toString(), "")), issues, cancelled);
    }

    @Override
    public void initialize(List<WorkspaceFolder> folders, Procedure2<? super URI, ? super Iterable<Issue>> issues, CancelIndicator cancelled) {
        unreadFolders = List.copyOf(folders);
        super.initialize(folders, listener, cancelled);
    }

    @Override
    public Buildable didOpen(URI uri, Integer version, String contents) {
        getOpenDocuments().put(uri, new OpenText(version, contents));
        return didChangeFiles(List.of(uri), List.of());
    }

    @Override
    public Buildable didChangeTextDocumentContent(URI uri, Integer version, Iterable<TextDocumentContentChangeEvent> changes) {
        if (!(getOpenDocuments().get(uri) instanceof OpenText before)) {
            return didChangeFiles(List.of(), List.of());
        }
        getOpenDocuments().put(uri, before.changed(version, changes));
        return didChangeFiles(List.of(uri), List.of());
    }

    /** The text of an open file; empty for one that is not open. */
    Optional<OpenText> openText(URI uri) {
        return Optional.ofNullable((OpenText) getOpenDocuments().get(uri));
    }

    /** The files that are open. */
    List<URI> openFiles() {
        return List.copyOf(getOpenDocuments().keySet());
    }

    /** All files that were read. */
    ResourceSet files() {
        return getProjectManager(OneProject.NAME).getResourceSet();
    }

    /** The client has opened more folders. */
    synchronized void added(List<WorkspaceFolder> folders) {
        List<WorkspaceFolder> all = new ArrayList<>(unreadFolders);
        all.addAll(folders);
        unreadFolders = List.copyOf(all);
    }

    /** The files of the folders that have not been read yet; none after the first call. */
    synchronized List<URI> unreadFiles() {
        List<URI> unread = FolderFiles.in(unreadFolders, uris).stream().filter(each -> files().getResource(each, false) == null).toList();
        unreadFolders = List.of();
        return unread;
    }

    @Override
    protected Document getDocument(XtextResource resource) {
        return openText(resource.getURI())
                .orElseGet(() -> new OpenText(null, resource.getParseResult().getRootNode().getText()));
    }

    /** A file that is not there, or cannot be read, is nothing to ask about. */
    @Override
    public Pair<? super Document, ? super XtextResource> read(URI uri) {
        if (!isDocumentOpen(uri.trimFragment()) && !exists(uri.trimFragment())) {
            return null;
        }
        return super.read(uri);
    }
}
