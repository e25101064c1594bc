/** One run: events in the order of time, units in rows of numbers, nothing allocated on the way. */
package org.vsm.analysis.simulation.capacity.engine;
