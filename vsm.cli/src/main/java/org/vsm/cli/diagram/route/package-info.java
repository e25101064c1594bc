/**
 * Arrows between boxes that stay where they are: the layout places the boxes, Graphviz draws the lines around them.
 * Coordinates are those of the picture: x to the right, y down, in its unit.
 */
package org.vsm.cli.diagram.route;
