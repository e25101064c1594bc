/** The charts of the report, drawn by XChart and written as SVG by Batik. */
package org.vsm.cli.report.chart;
