/** Other ways to write what stands there: one class for each. */
package org.vsm.dsl.ide.refactor;
