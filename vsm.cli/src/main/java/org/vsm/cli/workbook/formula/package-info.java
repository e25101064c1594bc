/** Formulas of cells, each with the value that it has on export. */
package org.vsm.cli.workbook.formula;
