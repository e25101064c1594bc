/** The process box with its data box: what it says of a step, what marks it, and how it is drawn. */
package org.vsm.cli.diagram.boxes;
