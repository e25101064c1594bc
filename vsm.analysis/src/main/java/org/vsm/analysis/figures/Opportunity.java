package org.vsm.analysis.figures;

/**
 * What the lead time would lose if one thing at one element were halved, all else as it is.
 *
 * @param element       name
 * @param halve         what is halved
 * @param leadTimeSaved seconds per delivered unit, slack of parallel branches counted; may be negative for rework
 */
public record Opportunity(String element, String title, Halve halve, double leadTimeSaved) {

    /** What is halved. */
    public enum Halve { WAIT, PROCESS, REWORK }
}
