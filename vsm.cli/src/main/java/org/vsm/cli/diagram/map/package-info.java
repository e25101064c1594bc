/**
 * The map of one state in the notation of value stream maps. vsm places boxes, rows, the ladder and the labels itself:
 * every element is a {@link org.vsm.cli.diagram.parts.Part} that knows its size and draws itself at a place.
 */
package org.vsm.cli.diagram.map;
