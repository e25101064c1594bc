/** Objectives and key results, and how far they are. */
package org.vsm.analysis.objectives;
