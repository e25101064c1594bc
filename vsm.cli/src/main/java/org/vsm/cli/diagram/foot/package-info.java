/** What stands beneath the flow: the lead-time ladder with its totals, and the legend of what occurs in the picture. */
package org.vsm.cli.diagram.foot;
