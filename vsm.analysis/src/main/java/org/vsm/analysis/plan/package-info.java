/** The improvement register: what is to be improved, how far it is, what it brings, and what was left lying. */
package org.vsm.analysis.plan;
