package org.vsm.analysis;

import org.vsm.analysis.findings.Finding;

/** A flow for which no figures can be computed, and where and why. */
public class NoFiguresException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    public NoFiguresException(Finding finding) {
        super(finding.code() + " " + finding.arguments());
        this.finding = finding;
    }

    /** The error, with its place. */
    public Finding finding() {
        return finding;
    }
}
