/** Rules about numbers, whatever they count. */
package org.vsm.dsl.validation.rules.numbers;
