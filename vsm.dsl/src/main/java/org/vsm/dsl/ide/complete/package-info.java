/** What may be typed next: words, templates, names, units, dates; found from the grammar and from what stands before. */
package org.vsm.dsl.ide.complete;
