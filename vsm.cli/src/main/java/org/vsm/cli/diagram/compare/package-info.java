/**
 * Two states one above the other: what is the same stands in the same column, what is new, changed or gone is marked in
 * words; beneath, both ladders to one scale, the figures and the key results.
 */
package org.vsm.cli.diagram.compare;
