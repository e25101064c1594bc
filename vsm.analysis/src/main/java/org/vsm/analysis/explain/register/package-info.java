/** How the numbers of an improvement register come about. */
package org.vsm.analysis.explain.register;
