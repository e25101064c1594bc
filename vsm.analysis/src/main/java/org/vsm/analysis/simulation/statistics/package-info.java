/** Statistics of simulated units in bounded memory, and the errors that follow from independent replications. */
package org.vsm.analysis.simulation.statistics;
