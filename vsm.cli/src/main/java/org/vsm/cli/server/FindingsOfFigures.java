package org.vsm.cli.server;

import com.google.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;
import org.vsm.cli.model.Diagnostic;
import org.vsm.cli.model.LoadedModel;
import org.vsm.cli.model.SourceText;
import org.vsm.dsl.ide.facts.FigureFindings;
import org.vsm.dsl.messages.Messages;
import org.vsm.dsl.model.Document;

/** What the figures say, as {@code vsm check} says it too. */
final class FindingsOfFigures implements FigureFindings {

    private final KnownFigures figures;
    private final Messages messages;

    @Inject
    FindingsOfFigures(KnownFigures figures, Messages messages) {
        this.figures = figures;
        this.messages = messages;
    }

    @Override
    public List<Issue> in(XtextResource file, CancelIndicator cancelled) {
        SourceText text = new SourceText(file.getURI().lastSegment(), file.getParseResult().getRootNode().getText());
        LoadedModel model = new LoadedModel(pathOf(file.getURI()), text, (Document) file.getContents().get(0), file, List.of());
        return org.vsm.cli.findings.FigureFindings.of(model, messages.language(), state -> figures.of(state, cancelled)).stream()
                .map(each -> issue(each, text.mark().length())).toList();
    }

    @Override
    public Set<String> codes() {
        return Set.copyOf(org.vsm.cli.findings.FigureFindings.codes());
    }

    private static Path pathOf(URI file) {
        return Path.of(file.isFile() ? file.toFileString() : file.lastSegment());
    }

    /** @param mark what stands before the text that a diagnostic counts from */
    private static Issue issue(Diagnostic diagnostic, int mark) {
        Issue.IssueImpl issue = new Issue.IssueImpl();
        issue.setCode(diagnostic.code());
        issue.setMessage(diagnostic.hint() == null ? diagnostic.message() : diagnostic.message() + "\n" + diagnostic.hint());
        issue.setSeverity(switch (diagnostic.severity()) {
            case ERROR -> Severity.ERROR;
            case WARNING -> Severity.WARNING;
            case INFO -> Severity.INFO;
        });
        issue.setOffset(diagnostic.place().offset() + mark);
        issue.setLength(diagnostic.place().length());
        return issue;
    }
}
