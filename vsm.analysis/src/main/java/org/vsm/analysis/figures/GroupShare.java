package org.vsm.analysis.figures;

/**
 * What a group of elements has of the whole.
 *
 * @param name          of the activity, practice, stage or team; null for what belongs to none
 * @param leadTimeShare of the lead time, 0 to 1
 * @param effortShare   of the effort, 0 to 1
 */
public record GroupShare(String name, double leadTimeShare, double effortShare) {
}
