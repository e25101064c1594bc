/** The work of people and stations: effort, cost, load, takt. */
package org.vsm.analysis.resources;
