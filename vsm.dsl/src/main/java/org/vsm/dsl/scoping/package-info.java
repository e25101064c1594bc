/** What names mean, and what to say where they mean nothing. */
package org.vsm.dsl.scoping;
