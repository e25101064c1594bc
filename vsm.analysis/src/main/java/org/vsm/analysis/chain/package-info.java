/** Where units go: the flow as a graph, and the exact solution of the Markov chain on it. Numbers of passes, no times. */
package org.vsm.analysis.chain;
