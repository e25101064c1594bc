/**
 * How figures come about: sums and products whose terms can be checked by hand, each with its place in the text. This package
 * says what an explanation is; those below it explain the figures of a state, of a comparison, of a register and of a simulation.
 */
package org.vsm.analysis.explain;
