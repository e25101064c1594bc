package org.vsm.analysis.rules;

import java.util.List;
import org.vsm.analysis.findings.Finding;

/** Looks for one thing that a reader of the figures would stumble over. */
public interface Rule {

    /** Stable, in lower case with hyphens; the key of its message, remedy and explanation. */
    String code();

    /** What it finds in a state, in the order of the text. */
    List<Finding> check(AnalysedFlow state);
}
