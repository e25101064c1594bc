/**
 * The font of every picture: Liberation Sans (free, the widths of Arial), which comes with vsm, so that text is as wide
 * on one machine as on any other. Measuring needs no graphics system.
 */
package org.vsm.cli.diagram.font;
