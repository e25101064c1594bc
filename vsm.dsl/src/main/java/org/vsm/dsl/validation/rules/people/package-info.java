/** Rules about demand, people, equipment and cost. */
package org.vsm.dsl.validation.rules.people;
