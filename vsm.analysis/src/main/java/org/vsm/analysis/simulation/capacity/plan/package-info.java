/** From a flow to who competes for what, which waits are drawn, and where units are kept from going on. */
package org.vsm.analysis.simulation.capacity.plan;
