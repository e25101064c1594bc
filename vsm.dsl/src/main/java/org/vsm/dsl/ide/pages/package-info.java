/** Pages that an editor opens: what a code means, a map, a comparison. They are files that go with the server. */
package org.vsm.dsl.ide.pages;
