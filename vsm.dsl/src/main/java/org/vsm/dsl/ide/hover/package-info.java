/** What an editor shows of the word under the pointer. */
package org.vsm.dsl.ide.hover;
