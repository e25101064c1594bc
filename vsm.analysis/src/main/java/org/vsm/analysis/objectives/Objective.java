package org.vsm.analysis.objectives;

import java.time.LocalDate;
import java.util.List;

/**
 * What a stream is to reach.
 *
 * @param owner null if not stated
 * @param due   null if not stated
 */
public record Objective(String name, String title, String owner, LocalDate due, List<KeyResult> keyResults, Object origin) {
}
