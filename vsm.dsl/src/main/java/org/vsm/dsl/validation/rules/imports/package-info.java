/** Rules about imports. */
package org.vsm.dsl.validation.rules.imports;
