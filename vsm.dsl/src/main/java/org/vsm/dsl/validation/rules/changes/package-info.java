/** Rules about changes to a base. */
package org.vsm.dsl.validation.rules.changes;
