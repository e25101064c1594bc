/** How lead times are spread: what a simulation on export told. */
package org.vsm.cli.workbook.spread;
