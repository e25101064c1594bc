/** What stands in a file, for outlines and for searching by name. */
package org.vsm.dsl.ide.outline;
