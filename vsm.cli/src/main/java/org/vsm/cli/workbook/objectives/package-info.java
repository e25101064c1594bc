/** Objectives and key results: baseline, target, planned, measured and score, as formulas. */
package org.vsm.cli.workbook.objectives;
