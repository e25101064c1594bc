/** The map beside the text. */
package org.vsm.dsl.ide.preview;
