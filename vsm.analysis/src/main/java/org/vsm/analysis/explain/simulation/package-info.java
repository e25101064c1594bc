/** How simulated figures come about: what came out in each replication, and what error follows. */
package org.vsm.analysis.explain.simulation;
