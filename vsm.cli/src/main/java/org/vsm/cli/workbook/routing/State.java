package org.vsm.cli.workbook.routing;

/**
 * Where a unit is, and which {@code once} reworks it has used up that still matter there.
 *
 * @param node index of a node
 * @param used a bit per rework of the loop; 0 for most
 */
record State(int node, int used) {
}
