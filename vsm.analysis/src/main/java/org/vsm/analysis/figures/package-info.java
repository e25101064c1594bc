/** Results: immutable records with everything that is computed for a state. */
package org.vsm.analysis.figures;
