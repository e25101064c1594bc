/** The collection sheet: printed for the workshop, filled in by hand or on the screen. */
package org.vsm.cli.workbook.entry;
