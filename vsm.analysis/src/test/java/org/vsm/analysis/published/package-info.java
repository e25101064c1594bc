/** Worked examples of books, papers and pages, each with its source: what it prints, what follows from it, where it contradicts itself. */
package org.vsm.analysis.published;
