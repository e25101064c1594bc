/** Two states side by side: figures, elements, bottlenecks. */
package org.vsm.analysis.compare;
