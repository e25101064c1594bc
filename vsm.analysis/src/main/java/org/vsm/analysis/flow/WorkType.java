package org.vsm.analysis.flow;

/**
 * A kind of work.
 *
 * @param share  of the units that enter, 0 to 1; the shares of a flow add up to 1
 * @param origin where it stands; opaque, null where it was not written
 */
public record WorkType(String name, String title, double share, Object origin) {
}
