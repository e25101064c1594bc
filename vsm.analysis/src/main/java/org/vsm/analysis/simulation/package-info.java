/**
 * What if: lead times and queues by simulation. A flow becomes a program of numbers; replications of it run side by side,
 * each with random numbers of its own, and the result does not depend on how many processors there are.
 */
package org.vsm.analysis.simulation;
