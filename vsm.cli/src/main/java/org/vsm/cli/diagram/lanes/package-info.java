/** The hand-off picture of one state: a lane for each team, and every hand-off a crossing from lane to lane. */
package org.vsm.cli.diagram.lanes;
