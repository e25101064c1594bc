/** How the numbers of a comparison come about: differences, contributions of improvements, key results and scores. */
package org.vsm.analysis.explain.comparison;
