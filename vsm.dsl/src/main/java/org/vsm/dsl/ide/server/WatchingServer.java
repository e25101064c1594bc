package org.vsm.dsl.ide.server;

import com.google.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.ide.server.BuildManager.Buildable;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;
import org.vsm.dsl.ide.facts.FigureFindings;
import org.vsm.dsl.ide.facts.WantedUnit;
import org.vsm.dsl.ide.pages.ExplanationPages;
import org.vsm.dsl.ide.text.ClientAbilities;
import org.vsm.dsl.ide.text.OpenFile;
import org.vsm.dsl.ide.text.OpenText;
import org.vsm.dsl.messages.Messages;
import org.vsm.dsl.settings.SettingsFile;

/**
 * Keeps an eye on the texts of a client: what the rules say at every keystroke, what the figures say a moment later, and who
 * else has to be looked at anew.
 */
abstract class WatchingServer extends LanguageServerImpl {

    private final CompletableFuture<InitializedParams> greeted = new CompletableFuture<>();
    private final PublishedDiagnostics published = new PublishedDiagnostics(this::publish);
    private final DiagnosticMaker diagnostics = new DiagnosticMaker(this::textOf, code -> service(ExplanationPages.class).linkTo(code));

    /**
     * Whoever types on, or waits for a map, is not kept waiting by what the figures say. The thread that counts the time only
     * passes the question on; after the end of the server it is refused, and nobody needs to know.
     */
    private final Executor aMomentLater = CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS, Runnable::run);
    private final Map<URI, IResourceDescription.Delta> readLast = new ConcurrentHashMap<>();

    @Inject
    private Workspace workspace;

    // ------------------------------------------------------------ beginning

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        workspace.tell(this::rulesHaveSpoken);
        CompletableFuture<InitializeResult> result = super.initialize(params);
        getLanguageServerAccess().addBuildListener(this::built);
        service(ClientAbilities.class).set(params.getCapabilities());
        ToldSettings settings = new ToldSettings(params.getInitializationOptions());
        service(WantedUnit.class).set(settings.text("unit").orElse(null));
        String language = settings.text("language").orElse(params.getLocale());
        if (language != null) {
            // some clients send what the system calls its language: de_DE.UTF-8
            service(Messages.class).use(Locale.forLanguageTag(language.replaceAll("[.@].*", "").replace('_', '-')));
        }
        return result;
    }

    @Override
    public void initialized(InitializedParams params) {
        super.initialized(params);
        greeted.complete(params);
    }

    @Override
    protected ServerCapabilities createServerCapabilities(InitializeParams params) {
        return Capabilities.in(super.createServerCapabilities(params), params);
    }

    // ------------------------------------------------------------ diagnostics

    private void rulesHaveSpoken(URI file, Iterable<? extends Issue> issues) {
        boolean sound = true;
        for (Issue each : issues) {
            sound &= each.getSeverity() != Severity.ERROR;
        }
        if (workspace.isDocumentOpen(file)) {
            published.ofRules(file, textOf(file), sound, shown(issues, file));
        } else {
            published.closed(file, sound);
        }
    }

    private List<Diagnostic> shown(Iterable<? extends Issue> issues, URI file) {
        return diagnostics.diagnostics(issues, file, service(RuleLevels.class).of(file));
    }

    /** Of a file that is not open, what is on the disk counts; a settings file changes what is shown of all that are open. */
    @Override
    protected Buildable toBuildable(DidChangeWatchedFilesParams params) {
        List<FileEvent> models = params.getChanges().stream().filter(each -> each.getUri().endsWith(".vsm")).toList();
        Buildable build = super.toBuildable(new DidChangeWatchedFilesParams(models));
        boolean settings = params.getChanges().stream().anyMatch(each -> each.getUri().endsWith(SettingsFile.NAME));
        return settings ? workspace.didChangeFiles(workspace.openFiles(), List.of()) : build;
    }

    /** Of the settings only the unit can change later. A client that tells of others must not break off what is being read. */
    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams params) {
        boolean another = new ToldSettings(params.getSettings()).text("unit").map(service(WantedUnit.class)::set).orElse(false);
        if (another) {
            refresh();
        }
    }

    /** New folders are read when somebody asks about all files; what is being read goes on. */
    @Override
    public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
        workspace.added(params.getEvent().getAdded());
    }

    private void built(List<IResourceDescription.Delta> deltas) {
        for (IResourceDescription.Delta each : deltas) {
            URI file = each.getUri();
            if (each.getNew() != null && workspace.isDocumentOpen(file) && !published.hasErrors(file)) {
                readLast.put(file, each);
                aMomentLater.execute(() -> askFigures(file, each));
            }
        }
        if (deltas.size() > 1) {
            refresh();
        }
    }

    /** What is shown of files that build on the one that was changed is asked for anew; of that one itself editors ask anyway. */
    private void refresh() {
        ClientAbilities client = service(ClientAbilities.class);
        if (client.refreshesLenses()) {
            getLanguageClient().refreshCodeLenses();
        }
        if (client.refreshesHints()) {
            getLanguageClient().refreshInlayHints();
        }
    }

    private void askFigures(URI file, IResourceDescription.Delta read) {
        if (readLast.remove(file, read) && !published.hasErrors(file)) {
            // until it is its turn, the file may have been closed
            getRequestManager().runRead(cancelled -> workspace.isDocumentOpen(file) ? read(file, cancelled, this::figuresSpeak, null) : null);
        }
    }

    private Void figuresSpeak(OpenFile file) {
        List<Issue> found = service(FigureFindings.class).in(file.resource(), file.cancelled());
        published.ofFigures(file.uri(), shown(found, file.uri()));
        return null;
    }

    private void publish(URI file, List<Diagnostic> all) {
        greeted.thenAccept(done -> getLanguageClient().publishDiagnostics(new PublishDiagnosticsParams(file.toString(), all)));
    }

    /** The text of a file that was read; null for others. */
    final OpenText textOf(URI file) {
        return workspace.openText(file).orElseGet(() -> {
            Resource resource = workspace.getProjectManager(file).getResourceSet().getResource(file, false);
            return resource instanceof XtextResource read ? new OpenText(null, read.getParseResult().getRootNode().getText()) : null;
        });
    }

    // ------------------------------------------------------------ ways to an answer

    final <T> CompletableFuture<T> answer(TextDocumentIdentifier document, Function<OpenFile, T> question, T nothing) {
        return getRequestManager().runRead(cancelled -> read(document, cancelled, question, nothing));
    }

    final <T> T read(TextDocumentIdentifier document, CancelIndicator cancelled, Function<OpenFile, T> question, T nothing) {
        return read(getURI(document), cancelled, question, nothing);
    }

    final <T> T read(URI file, CancelIndicator cancelled, Function<OpenFile, T> question, T nothing) {
        return workspace.doRead(file, (text, resource) -> resource == null || resource.getContents().isEmpty() ? nothing
                : question.apply(new OpenFile((OpenText) text, resource, !published.hasErrors(file), cancelled)));
    }

    final <S> S service(Class<S> type) {
        return getLanguagesRegistry().getResourceServiceProvider(OneLanguage.ANY).get(type);
    }

    /** All that is said of a file now. */
    final List<Diagnostic> said(URI file) {
        return published.of(file);
    }

    final Workspace workspace() {
        return workspace;
    }
}
