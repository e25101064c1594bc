/**
 * Formatting: only the blanks and line ends between words are written anew, so no word, text or comment can be lost. The
 * package's name is the one that Xtext looks for.
 */
package org.vsm.dsl.formatting2;
