/** The words of a picture: the state that is drawn, and what is said of it in the reader's language, short enough for a map. */
package org.vsm.cli.diagram.words;
