/** The charts of the report, drawn by JFreeChart and written as SVG by Batik, their text as text. */
package org.vsm.cli.report.chart;
