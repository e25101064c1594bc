/** Rules about statements, whatever they say. */
package org.vsm.dsl.validation.rules.text;
