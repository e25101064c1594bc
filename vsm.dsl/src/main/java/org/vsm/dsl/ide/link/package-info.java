/** Where words of a file lead to. */
package org.vsm.dsl.ide.link;
