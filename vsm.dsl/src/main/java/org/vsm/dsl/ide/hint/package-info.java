/** Small words between those of the text: what a count or a range amounts to. */
package org.vsm.dsl.ide.hint;
