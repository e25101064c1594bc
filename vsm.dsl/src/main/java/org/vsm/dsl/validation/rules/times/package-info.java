/** Rules about times and their estimates. */
package org.vsm.dsl.validation.rules.times;
