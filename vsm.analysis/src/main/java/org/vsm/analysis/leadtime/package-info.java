/** Passes and times together: lead times, critical branches, counted buffers. */
package org.vsm.analysis.leadtime;
