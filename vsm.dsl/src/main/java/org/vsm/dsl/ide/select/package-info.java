/** From a place in the text to more and more of what is around it; lines that move in where they belong. */
package org.vsm.dsl.ide.select;
