/** How the figures of one state come about. */
package org.vsm.analysis.explain.state;
