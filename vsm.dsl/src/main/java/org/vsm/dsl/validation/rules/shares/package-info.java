/** Rules about percentages that belong together. */
package org.vsm.dsl.validation.rules.shares;
