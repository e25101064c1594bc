/** From a flow to the rows of numbers that both simulations follow. */
package org.vsm.analysis.simulation.program;
