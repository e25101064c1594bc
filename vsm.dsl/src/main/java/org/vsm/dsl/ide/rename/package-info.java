/** Gives something another name wherever it is spoken of. */
package org.vsm.dsl.ide.rename;
