package org.vsm.cli.model;

import org.vsm.analysis.findings.Finding;

/** How much a diagnostic matters, the worst first. */
public enum Severity {
    ERROR, WARNING, INFO;

    /** That of a finding of the analysis. */
    public static Severity of(Finding.Severity severity) {
        return switch (severity) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case HINT -> INFO;
        };
    }
}
