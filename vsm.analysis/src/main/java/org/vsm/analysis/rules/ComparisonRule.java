package org.vsm.analysis.rules;

import java.util.List;
import org.vsm.analysis.compare.Comparison;
import org.vsm.analysis.findings.Finding;

/** Looks for one thing that a reader of a comparison would stumble over. */
public interface ComparisonRule {

    /** Stable, in lower case with hyphens; the key of its message, remedy and explanation. */
    String code();

    /** What it finds between two states. */
    List<Finding> check(Comparison comparison);
}
