/**
 * A flow in columns and rows: what follows stands to the right, alternatives and parallel work stand one under the other.
 * Columns, rows and the lines between them are found here, so that no line runs through a box; a long flow is broken into
 * several systems of rows, as music is. Bands (a lane for each team, or one for each state) hold the rows.
 */
package org.vsm.cli.diagram.grid;
