/**
 * How units pass through a state, as formulas: one row per element in the order of the text, passes forward from row to
 * row, and one unknown per rework line, solved with the inverse of a small matrix.
 */
package org.vsm.cli.workbook.routing;
