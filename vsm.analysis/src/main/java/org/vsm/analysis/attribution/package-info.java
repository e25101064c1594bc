/** How much each improvement contributes to the difference between two states. */
package org.vsm.analysis.attribution;
