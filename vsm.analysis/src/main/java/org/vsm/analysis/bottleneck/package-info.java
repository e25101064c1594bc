/** What limits a stream, and what to improve first: answers from the solved flow, not from solving it again. */
package org.vsm.analysis.bottleneck;
