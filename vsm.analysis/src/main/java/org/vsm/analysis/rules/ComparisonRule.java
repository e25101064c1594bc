package org.vsm.analysis.rules;

import java.util.List;
import org.vsm.analysis.compare.Comparison;
import org.vsm.analysis.findings.Finding;
import org.vsm.analysis.findings.Finding.Severity;

/** Looks for one thing that a reader of a comparison would stumble over. */
public interface ComparisonRule {

    /** Stable, in lower case with hyphens; the key of its message, remedy and explanation. */
    String code();

    /** How much its findings matter, unless a user has set something else. */
    Severity severity();

    /** What it finds between two states. */
    List<Finding> check(Comparison comparison);
}
