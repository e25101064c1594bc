/** The immutable flow of one state: the only input of all computations. */
package org.vsm.analysis.flow;
