/**
 * A picture as shapes in plain numbers: what every view is drawn with, and what is written as SVG. Lengths are pixels of
 * 1/96 inch, x to the right and y down.
 */
package org.vsm.cli.diagram.scene;
