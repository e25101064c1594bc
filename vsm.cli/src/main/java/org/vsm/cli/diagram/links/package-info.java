/**
 * Arrows that take a way of their own beside the line of the flow: information, shipments, rework, skips. A straight way
 * is taken where it is free; Graphviz finds the others. Labels come last, to places that nothing else takes.
 */
package org.vsm.cli.diagram.links;
