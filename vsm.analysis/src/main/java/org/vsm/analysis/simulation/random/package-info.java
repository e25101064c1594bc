/** Random numbers: a sequence of its own for every use, the same in every run and on every machine. */
package org.vsm.analysis.simulation.random;
