/** When work passes to other hands. */
package org.vsm.analysis.handoffs;
