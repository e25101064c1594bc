package org.vsm.analysis.compare;

import java.util.List;
import org.vsm.analysis.compare.ElementChange.Change;

/**
 * What became of something around the flow: a team, a type of work, the demand.
 *
 * @param kind    {@code team}, {@code type} or {@code demand}
 * @param name    of the team or type; null for the demand
 * @param title   what people read; null for the demand
 * @param details what changed in it; empty unless {@link Change#CHANGED}
 */
public record ContextChange(String kind, String name, String title, Change change, List<AttributeChange> details) {
}
