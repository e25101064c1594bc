/** Rules about models: applied once to each file, reported where the writer can put it right. */
package org.vsm.dsl.validation;
