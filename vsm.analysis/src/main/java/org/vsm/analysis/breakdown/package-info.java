/** The lead time taken apart: value, waiting, waste, and shares by what elements belong to. */
package org.vsm.analysis.breakdown;
