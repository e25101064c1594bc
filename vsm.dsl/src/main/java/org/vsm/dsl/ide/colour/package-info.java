/** Which word of a file has which colour. */
package org.vsm.dsl.ide.colour;
