/** Turns the elements of a stream into the {@link org.vsm.cli.diagram.parts.Part}s of a picture. */
package org.vsm.cli.diagram.elements;
