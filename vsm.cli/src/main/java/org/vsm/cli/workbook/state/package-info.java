/** The sheet of a state: inputs as cells, and every figure as a formula. */
package org.vsm.cli.workbook.state;
