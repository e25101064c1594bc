/** Simulation with the waits as they were observed: how long single units take. */
package org.vsm.analysis.simulation.flowmode;
