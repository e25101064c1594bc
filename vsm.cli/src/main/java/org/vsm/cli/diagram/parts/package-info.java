/**
 * What the views have in common: process boxes, signs, the ladder, totals, legend and status line, the words in them, and
 * the sheet that they are drawn on. An element is a {@link org.vsm.cli.diagram.parts.Part} that knows its size and draws
 * itself at a place.
 */
package org.vsm.cli.diagram.parts;
