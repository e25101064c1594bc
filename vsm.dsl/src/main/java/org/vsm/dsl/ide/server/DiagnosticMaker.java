package org.vsm.dsl.ide.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.validation.Issue;
import org.vsm.dsl.ide.text.OpenText;
import org.vsm.dsl.settings.Level;
import org.vsm.dsl.settings.RuleSettings;
import org.vsm.dsl.validation.RelatedIssue;

/** Issues as diagnostics of the protocol: with their code, a link to what it means, and the places that explain them. */
final class DiagnosticMaker {

    /** Who says so, as editors show it. */
    static final String SOURCE = "vsm";

    private final Function<URI, OpenText> texts;
    private final Function<String, Optional<String>> explanations;

    /**
     * @param texts        the text of a file; null for one that was never read
     * @param explanations the address of what a code means
     */
    DiagnosticMaker(Function<URI, OpenText> texts, Function<String, Optional<String>> explanations) {
        this.texts = texts;
        this.explanations = explanations;
    }

    /** What is shown of the issues of a file, by the settings that hold for it. */
    List<Diagnostic> diagnostics(Iterable<? extends Issue> issues, URI file, RuleSettings settings) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        issues.forEach(issue -> RuleLevels.levelOf(issue, settings).ifPresent(level -> diagnostics.add(diagnostic(issue, file, severity(level)))));
        return diagnostics;
    }

    private Diagnostic diagnostic(Issue issue, URI file, DiagnosticSeverity severity) {
        Diagnostic diagnostic = new Diagnostic(range(texts.apply(file), issue), issue.getMessage(), severity, SOURCE, issue.getCode());
        explanations.apply(issue.getCode()).ifPresent(page -> diagnostic.setCodeDescription(new DiagnosticCodeDescription(page)));
        if (issue.getData() != null && issue.getData().length > 0) {
            diagnostic.setData(List.of(issue.getData()));
        }
        if (issue instanceof RelatedIssue explained && !explained.related().isEmpty()) {
            diagnostic.setRelatedInformation(explained.related().stream().map(this::related).filter(each -> each != null).toList());
        }
        return diagnostic;
    }

    private static Range range(OpenText text, Issue issue) {
        return text == null ? new Range() : text.range(issue.getOffset() == null ? 0 : issue.getOffset(),
                issue.getLength() == null ? 0 : issue.getLength());
    }

    private DiagnosticRelatedInformation related(RelatedIssue.RelatedPlace place) {
        OpenText text = texts.apply(place.file());
        return text == null ? null : new DiagnosticRelatedInformation(
                new Location(place.file().toString(), text.range(place.offset(), place.length())), place.message());
    }

    private static DiagnosticSeverity severity(Level level) {
        return switch (level) {
            case ERROR -> DiagnosticSeverity.Error;
            case WARNING -> DiagnosticSeverity.Warning;
            default -> DiagnosticSeverity.Information;
        };
    }
}
