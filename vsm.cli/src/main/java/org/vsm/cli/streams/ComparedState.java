package org.vsm.cli.streams;

import java.util.List;
import java.util.Set;

import org.vsm.analysis.attribution.Attribution;
import org.vsm.analysis.attribution.Player;
import org.vsm.analysis.compare.Comparison;

/**
 * A state compared with the baseline.
 *
 * @param attribution what each improvement contributes; null where the state is not built from the baseline
 * @param enough      the smallest sets of improvements that meet the key results; empty where none does
 */
public record ComparedState(AnalysedState state, Comparison comparison, Attribution attribution, List<Set<Player>> enough) {
}
