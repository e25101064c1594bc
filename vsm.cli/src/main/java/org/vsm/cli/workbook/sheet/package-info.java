/** Sheets and what their cells look like. */
package org.vsm.cli.workbook.sheet;
