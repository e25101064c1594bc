/** Rules about states and streams as a whole. */
package org.vsm.dsl.validation.rules.states;
