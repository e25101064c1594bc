/** What puts a mistake right: one class for each kind of repair. */
package org.vsm.dsl.ide.fix;
