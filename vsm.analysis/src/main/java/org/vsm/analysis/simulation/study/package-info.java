/** Questions that take several simulations: which availability explains the waits, where the knee is, which state is better. */
package org.vsm.analysis.simulation.study;
