/** Lines above states and improvements that say what comes of them. */
package org.vsm.dsl.ide.lens;
