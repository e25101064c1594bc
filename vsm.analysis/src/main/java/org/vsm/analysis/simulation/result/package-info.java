/** What simulations tell: immutable, with an error on every simulated figure. */
package org.vsm.analysis.simulation.result;
