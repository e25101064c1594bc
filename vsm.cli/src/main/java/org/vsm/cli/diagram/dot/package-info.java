/** The flow as a graph for those who want to draw it themselves. */
package org.vsm.cli.diagram.dot;
