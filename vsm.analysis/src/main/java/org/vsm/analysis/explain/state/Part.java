package org.vsm.analysis.explain.state;

/** Which of the times of an element are added. */
enum Part {
    WAIT, PROCESS
}
