/** States side by side: every figure taken from the sheets of the states. */
package org.vsm.cli.workbook.comparison;
