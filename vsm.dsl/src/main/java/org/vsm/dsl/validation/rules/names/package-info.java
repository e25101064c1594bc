/** Rules about names. */
package org.vsm.dsl.validation.rules.names;
