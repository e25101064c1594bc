/** Estimates of times, and the calendar that they are read with. */
package org.vsm.analysis.time;
