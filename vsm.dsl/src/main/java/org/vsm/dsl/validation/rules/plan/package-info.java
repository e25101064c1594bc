/** Rules about dates and targets. */
package org.vsm.dsl.validation.rules.plan;
