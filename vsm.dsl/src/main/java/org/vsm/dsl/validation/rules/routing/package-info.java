/** Rules about the ways that units take. */
package org.vsm.dsl.validation.rules.routing;
