package org.vsm.analysis.figures;

import java.util.List;
import org.vsm.analysis.flow.ProblemMark;

/**
 * One of lean's eight kinds of waste.
 *
 * @param kind     as the keyword: {@code defects}, {@code waiting} …; null for problems of no stated kind
 * @param seconds  per delivered unit: wait of the elements marked with it; for defects also the lead time of rework
 * @param problems of this kind, in the order of the text
 */
public record Waste(String kind, double seconds, List<Problem> problems) {

    /** A problem and the name of the element where it is seen. */
    public record Problem(String element, ProblemMark mark) {
    }
}
