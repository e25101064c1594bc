/** How figures come about: sums and products whose terms can be checked by hand, each with its place in the text. */
package org.vsm.analysis.explain;
