/**
 * What the views draw the flow of: a {@link org.vsm.cli.diagram.parts.Part} knows its size and draws itself at a place of a
 * {@link org.vsm.cli.diagram.parts.Sheet}. Signs and frames, sequences and forks of parts, and what is added to one.
 */
package org.vsm.cli.diagram.parts;
