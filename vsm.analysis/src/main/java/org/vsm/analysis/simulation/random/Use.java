package org.vsm.analysis.simulation.random;

/** What random numbers decide. Every use at every element has a sequence of its own. */
public enum Use {
    /** When units come. */
    ARRIVAL,
    /** Which type of work a unit is. */
    TYPE,
    /** Which way a unit goes on. */
    WAY,
    /** How long a unit waits. */
    WAIT,
    /** How long it is worked on. */
    WORK,
    /** How long a changeover takes. */
    CHANGEOVER,
    /** When something that happens every so often happens first. */
    PHASE
}
