/**
 * Simulation with capacities: which waits arise from demand and people. {@code plan} turns a flow into what a run follows,
 * {@code engine} runs it once, and this package puts many runs together.
 */
package org.vsm.analysis.simulation.capacity;
