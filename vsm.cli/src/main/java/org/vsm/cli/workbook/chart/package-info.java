/** Charts that draw what cells hold, and move with them. */
package org.vsm.cli.workbook.chart;
